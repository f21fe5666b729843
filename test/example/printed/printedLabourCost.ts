import type { ExampleData } from '../../../assets/esempi/loadExample';
import { formatAmount } from '../../../src/core/money/formatAmount';
import { cell, rowsOf } from '../exampleData';
import { tableRow } from '../report/plainText';
import { centsOf } from './centsOf';

/** The table of labour cost (target 2 of objective 3A), its totals and variation reckoned from the rows of `Personale`. */
export function printedLabourCost(data: ExampleData): string {
  const rows = rowsOf(data, 'Personale');
  const total = (year: string): number => rows.reduce((sum, row) => sum + centsOf(cell(row, year)), 0);
  const label = (year: string): string => `Costo del lavoro del Sistema camerale Lucca ANNO ${year}`;
  const costs = (year: string): string[] => [formatAmount(total(year)), ...rows.map((row) => cell(row, year))];
  const difference = total('2020') - total('2019');
  const percent = ((difference / total('2019')) * 100).toFixed(2).replace('.', ',');
  return [
    tableRow(label('2019'), 'Tot Sistema Camerale', ...rows.map((row) => cell(row, 'Soggetto'))),
    tableRow(...costs('2019')),
    tableRow(label('2020'), ...costs('2020')),
    tableRow('DIFFERENZA ANNO 2020 RISPETTO AL 2019', formatAmount(difference).replace('-', '- ')),
    tableRow('VARIAZIONE % ANNO 2020 RISPETTO AL 2019', `${percent}%`),
  ].join(' ');
}
