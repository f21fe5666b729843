import type { ExampleData } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';

/** The cells of `Contesto` as the lines of `readContextFigures`. */
export function contextAsData(data: ExampleData): string[] {
  return rowsOf(data, 'Contesto')
    .flatMap((row) =>
      ['2018', '2019', '2020']
        .filter((year) => cell(row, year) !== '')
        .map((year) =>
          [cell(row, 'Sezione'), cell(row, 'Voce'), cell(row, 'Unità'), year, cell(row, year)].join(' | '),
        ),
    )
    .sort();
}
