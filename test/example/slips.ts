import type { ExampleData, ExampleRow } from '../../assets/esempi/loadExample';
import type { InputName } from '../../src/core/inputs/definitions';

/** A copy of the data with one slip of the pen in it. */
export interface Slip {
  readonly what: string;
  readonly input: InputName;
  readonly data: ExampleData;
}

type Sheets = readonly (readonly [InputName, readonly ExampleRow[]])[];

const sheetsOf = (data: ExampleData): Sheets => Object.entries(data) as [InputName, readonly ExampleRow[]][];

/** One digit wrong, in each figure of each cell in turn. */
export function* changedDigits(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    for (const [index, row] of rows.entries()) {
      for (const [header, text] of Object.entries(row)) {
        for (const [number, figure] of [...text.matchAll(/\d[\d.,]*/g)].entries()) {
          const digits = [...figure[0].matchAll(/\d/g)].map((digit) => figure.index + digit.index);
          const at = digits[(index + number) % digits.length] ?? 0;
          const changed = text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
          yield slip(data, input, `${header}: ${changed}`, rows.with(index, { ...row, [header]: changed }));
        }
      }
    }
  }
}

/** A cell and the one below it swapped, unless the two rows say the same but for that. */
export function* swappedCells(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    for (const [index, row] of rows.entries()) {
      const below = rows[index + 1] ?? {};
      for (const [header, text] of Object.entries(row)) {
        const other = below[header];
        if (other === undefined || other === text) continue;
        if (JSON.stringify({ ...row, [header]: other }) === JSON.stringify(below)) continue;
        const swapped = rows.with(index, { ...row, [header]: other }).with(index + 1, { ...below, [header]: text });
        yield slip(data, input, `${header}: ${text} / ${other}`, swapped);
      }
    }
  }
}

/** A row left out. */
export function* lostRows(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    for (const index of rows.keys()) yield slip(data, input, `row ${index + 1}`, rows.toSpliced(index, 1));
  }
}

/** A row given twice. */
export function* doubledRows(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    for (const [index, row] of rows.entries()) {
      yield slip(data, input, `row ${index + 1}`, rows.toSpliced(index, 0, row));
    }
  }
}

/** A cell left out. */
export function* lostCells(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    for (const [index, row] of rows.entries()) {
      for (const header of Object.keys(row)) {
        const rest = Object.fromEntries(Object.entries(row).filter(([name]) => name !== header));
        yield slip(data, input, `${header} of row ${index + 1}`, rows.with(index, rest));
      }
    }
  }
}

/** A figure in a cell that the report leaves blank. */
export function* filledBlanks(data: ExampleData): Generator<Slip> {
  for (const [input, rows] of sheetsOf(data)) {
    const headers = new Set(rows.flatMap((row) => Object.keys(row)));
    for (const [index, row] of rows.entries()) {
      for (const header of headers) {
        if (header in row) continue;
        yield slip(data, input, `${header} of row ${index + 1}`, rows.with(index, { ...row, [header]: '7' }));
      }
    }
  }
}

function slip(data: ExampleData, input: InputName, what: string, rows: readonly ExampleRow[]): Slip {
  return { what: `${input}, ${what}`, input, data: { ...data, [input]: rows } };
}
