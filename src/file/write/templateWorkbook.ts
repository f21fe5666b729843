import { inputWorkbook } from '../../core/template/inputWorkbook';
import { newInputs } from '../../core/template/newInputs';
import { createWorkbook } from './createWorkbook';

/** «Crea modello» as a file: the empty input workbook of a year of accounts; `now` goes into its properties. */
export function templateWorkbook(year: number, now: Date): Uint8Array {
  return createWorkbook(inputWorkbook(year, newInputs(year)), {
    // No year: next year's workbook is made of this one and keeps its properties.
    title: 'Dati di origine dei prospetti',
    subject: 'Proventi, oneri e investimenti per obiettivo della Camera di Commercio',
    created: `${now.toISOString().slice(0, 19)}Z`,
  });
}
