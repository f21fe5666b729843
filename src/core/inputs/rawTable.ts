import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/cellValue';
import type { InputName } from './definitions';

/** Where an input was found, and how formulas speak of it. */
export interface TableSource {
  readonly input: InputName;
  /** The sheet's own name, as the user spells it. */
  readonly sheet: string;
  /** The Excel Table's name; `undefined` where the sheet holds a plain range under a header row. */
  readonly table?: string;
  readonly headerRow: number;
  /** The last row that holds data (the header's where there is none). */
  readonly lastRow: number;
  /** Sheet column (from 1) and header as written, of each column of the definition that was found, by its id. */
  readonly columns: Readonly<Record<string, { readonly column: number; readonly header: string }>>;
}

/** The rows of one input sheet, as read. */
export interface RawTable {
  readonly source: TableSource;
  /** Blank rows are left out. */
  readonly rows: readonly RawRow[];
  readonly merged: readonly Area[];
}

export interface RawRow {
  /** The sheet's row, from 1. */
  readonly row: number;
  /** The cell of each column that was found, by its id. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The input sheets that were found, by canonical name. */
export type RawTables = Readonly<Partial<Record<InputName, RawTable>>>;
