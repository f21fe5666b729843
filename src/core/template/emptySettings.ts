import type { InputValue } from './inputWorkbook';

/** The settings of the sheet `Ente`, with their defaults, for a new workbook. */
export function emptySettings(year: number): Record<string, InputValue>[] {
  const settings: readonly (readonly [string, InputValue])[] = [
    ['Denominazione', null],
    ['Esercizio', year],
    ['Arrotondamento prospetti', 'centesimi'],
    ['Tolleranza quadrature', 0],
    ['Soglia scostamento %', 10],
    ['Soglia scostamento euro', 0],
    ['Blocca su quadrature', 'no'],
    ['Segretario generale', null],
    ['Responsabile', null],
  ];
  return settings.map(([setting, value]) => ({ setting, value }));
}
