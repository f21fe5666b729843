import type { Area } from './address';
import type { CellValue } from './cellValue';

/** What a host knows of a workbook before it reads any cell. */
export interface WorkbookOutline {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetOutline[];
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tables: readonly TableOutline[];
  /** The canonical name of the report that this tool wrote on the sheet, when it did. */
  readonly report?: string;
  /** A run began to write that report, and did not come to its end: it may be half there. */
  readonly unfinished?: true;
}

/** An Excel Table (ListObject). */
export interface TableOutline {
  readonly name: string;
  /** Header row included, totals row included. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** The cells of one sheet, or of a part of it. */
export interface Grid {
  readonly sheet: string;
  /** Where `rows[0][0]` stands. */
  readonly top: number;
  readonly left: number;
  /** Rows may be shorter than the widest one, and missing ones are empty arrays. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly Area[];
}
