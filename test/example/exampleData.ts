import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ExampleData, type ExampleRow, loadExampleData } from '../../assets/esempi/loadExample';
import type { InputName } from '../../src/core/inputs/definitions';

/** The worked example, from its data files. */
export function readExample(): ExampleData {
  const folder = resolve(__dirname, '../../assets/esempi/lucca-2020');
  return loadExampleData((fileName) => readFileSync(resolve(folder, fileName), 'utf8'));
}

/** The rows of a sheet. */
export function rowsOf(data: ExampleData, input: InputName): readonly ExampleRow[] {
  return data[input] ?? [];
}

/** A cell; a blank one is empty text. */
export function cell(row: ExampleRow, header: string): string {
  return row[header] ?? '';
}
