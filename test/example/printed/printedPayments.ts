import type { ExampleData } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';

/** The payment times as the narrative of objective 3C lists them, from the rows of `Pagamenti`. */
export function printedPayments(data: ExampleData): string {
  return rowsOf(data, 'Pagamenti')
    .map((row) => {
      const period = cell(row, 'Periodo') === 'Anno' ? 'indicatore annuale' : cell(row, 'Periodo');
      return `${period}: ${cell(row, 'Giorni').replace('-', '- ')}`;
    })
    .join(' ');
}
