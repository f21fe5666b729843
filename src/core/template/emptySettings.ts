import { SETTINGS, type SettingName } from '../inputs/settings';
import type { InputValue } from './inputRows';

const DEFAULTS: Readonly<Partial<Record<SettingName, InputValue>>> = {
  'Arrotondamento prospetti': 'centesimi',
  'Tolleranza quadrature': 0,
  'Soglia scostamento %': 10,
  'Soglia scostamento euro': 0,
  'Blocca su quadrature': 'no',
};

/** The settings of the sheet `Ente`, with their defaults, for a new workbook. */
export function emptySettings(year: number): Record<string, InputValue>[] {
  return SETTINGS.map((setting) => ({
    setting,
    value: setting === 'Esercizio' ? year : (DEFAULTS[setting] ?? null),
  }));
}
