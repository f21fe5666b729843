import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** An Excel Table (ListObject). */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Header row included, totals row included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** The rows that its filter hides. */
  hides: ReadonlySet<number>;
}
