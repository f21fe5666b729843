import { emptySettings } from '../../core/template/emptySettings';
import { inputWorkbook } from '../../core/template/inputWorkbook';
import { createWorkbook } from './createWorkbook';

/** «Crea modello» as a file: the empty input workbook of a year of accounts; `now` goes into its properties. */
export function templateWorkbook(year: number, now: Date): Uint8Array {
  return createWorkbook(inputWorkbook(year, { Ente: emptySettings(year) }), {
    title: `Dati di origine ${year}`,
    subject: 'Proventi, oneri e investimenti per obiettivo della Camera di Commercio',
    created: `${now.toISOString().slice(0, 19)}Z`,
  });
}
