import type { RowSource } from '../../model/rowSource';

/** The key of a numbered row, `2B n. 3`; `undefined` where a part of it is missing. */
export function numberedKey(code: string, number: number): string | undefined {
  return code === '' || number === 0 ? undefined : `${code} n. ${number}`;
}

/** How a sentence begins that speaks of a row: with its key, or with its number on the sheet where that is blank. */
export function rowName(source: RowSource, key: string | undefined): string {
  return key === undefined || key.trim() === '' ? `Riga ${source.row}` : key;
}
