import { headerForYear, inputDefinition, type ColumnDefinition } from '../../src/core/inputs/definitions';
import { toEuro } from '../../src/core/money/cents';
import { parseItalianAmount } from '../../src/core/money/parseItalianAmount';
import type { InputRows, InputValue } from '../../src/core/template/inputRows';
import { inputWorkbook } from '../../src/core/template/inputWorkbook';
import { createWorkbook } from '../../src/file/write/createWorkbook';
import type { ExampleData, ExampleRow } from './loadExample';
import { publishedNumber } from './publishedNumber';

/** The worked example as a workbook: the published texts as the numbers and texts that an accountant types. */
export function exampleWorkbook(data: ExampleData, year: number): Uint8Array {
  const rows = Object.fromEntries(
    Object.entries(data).map(([name, published]) => {
      const { columns } = inputDefinition(name as keyof ExampleData);
      return [name, published.map((row) => typed(row, columns, year))];
    }),
  ) as InputRows;
  return createWorkbook(inputWorkbook(year, rows), {
    title: `Dati di origine ${year}`,
    subject: 'Camera di Commercio di Lucca: relazione sulla gestione e sui risultati 2020, trascritta come pubblicata',
    created: '2026-01-01T00:00:00Z',
  });
}

function typed(row: ExampleRow, columns: readonly ColumnDefinition[], year: number): Record<string, InputValue> {
  return Object.fromEntries(
    columns.map((column) => {
      const published = row[headerForYear(column.header, year)];
      return [column.id, published === undefined ? null : valueOf(published, column, row)];
    }),
  );
}

function valueOf(published: string, { type, header }: ColumnDefinition, row: ExampleRow): InputValue {
  switch (type) {
    case 'code':
    case 'result':
      return published;
    case 'text':
      return header === 'Valore' && row['Voce'] === 'Esercizio' ? Number(published) : published;
    case 'amount':
      return euro(published);
    case 'integer':
    case 'year':
      return Number(published);
    case 'decimal':
    case 'percent':
      return publishedNumber(published);
  }
}

function euro(published: string): number {
  const read = parseItalianAmount(published);
  if (!('cents' in read)) throw new Error(`${published} is not an amount`);
  return toEuro(read.cents);
}
