import type { ExampleData } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';

/** The settings of `Ente`, a line each: `Voce: Valore`. */
export function printedEntity(data: ExampleData): string[] {
  return rowsOf(data, 'Ente').map((row) => `${cell(row, 'Voce')}: ${cell(row, 'Valore')}`);
}
