import type { Area } from '../../core/workbook/address';
import type { SheetOutline } from '../../core/workbook/workbookView';
import type { RangeStart } from './queueCells';
import type { ListedSheet } from './sheetList';

/** What was found out about a workbook when it was last looked at. */
export interface KnownWorkbook {
  readonly sheets: readonly KnownSheet[];
  /**
   * Where the inputs stand and how they begin, by `startKey`: read together with the outline. `undefined` is a sheet that
   * holds nothing.
   */
  readonly starts: ReadonlyMap<string, RangeStart | undefined>;
}

export interface KnownSheet {
  readonly id: string;
  readonly outline: SheetOutline;
  /** What the report mark on the sheet says, where it has one. */
  readonly mark: string | undefined;
  /** The cells that hold something or look like something; `undefined` where there are none. */
  readonly used: Area | undefined;
}

/** The name of a range that is read from its start: a table, or all that a sheet holds. */
export function startKey(sheet: Pick<ListedSheet, 'id'>, table?: { readonly name: string }): string {
  return JSON.stringify([sheet.id, table?.name.toLowerCase()]);
}
