import { parse } from 'yaml';
import { headerForYear, INPUTS, type InputName } from '../../src/core/inputs/definitions';

/** A row of an input sheet: column header, years written out, → text as published. A blank cell is left out. */
export type ExampleRow = Readonly<Record<string, string>>;

/** The rows of a worked example, sheet by sheet. A sheet that the example has no file for is left out. */
export type ExampleData = Partial<Record<InputName, readonly ExampleRow[]>>;

/** The inputs that the worked example fills in, each from the file of its name (`quote.yaml`). */
export const EXAMPLE_INPUTS = [
  'Ente',
  'Aree',
  'Programmi',
  'Obiettivi',
  'Risorse',
  'Quote',
  'Target',
  'Indicatori',
  'Contesto',
  'Personale',
  'Pagamenti',
] as const satisfies readonly InputName[];

/**
 * Reads a worked example from its data files. Nothing is converted: `1.147.600,00`, `2020` and `100%` stay the texts that
 * the report prints, see `publishedNumber`. Throws on a file that is not a list of rows of the sheet: the files are ours,
 * so that is a bug.
 */
export function loadExampleData(read: (fileName: string) => string): ExampleData {
  const files = EXAMPLE_INPUTS.map((name) => {
    const fileName = `${name.toLowerCase()}.yaml`;
    return [name, rowsOf(fileName, read(fileName))] as const;
  });
  const year = Number(files[0]?.[1].find((row) => row['Voce'] === 'Esercizio')?.['Valore']);
  for (const [name, rows] of files) checkHeaders(name, year, rows);
  return Object.fromEntries(files);
}

function rowsOf(fileName: string, text: string): ExampleRow[] {
  const rows: unknown = parse(text, { schema: 'failsafe' });
  const isRow = (row: unknown): row is ExampleRow =>
    typeof row === 'object' && row !== null && Object.values(row).every((cell) => typeof cell === 'string');
  if (!Array.isArray(rows) || !rows.every(isRow)) throw new Error(`${fileName} is not a list of rows`);
  return rows;
}

function checkHeaders(name: InputName, year: number, rows: readonly ExampleRow[]): void {
  const columns = INPUTS.find((input) => input.name === name)?.columns ?? [];
  const known = new Set(columns.map((column) => headerForYear(column.header, year)));
  for (const header of rows.flatMap((row) => Object.keys(row))) {
    if (!known.has(header)) throw new Error(`${name} has no column ${header}`);
  }
}
