import type { Area } from '../../../src/core/workbook/address';

/** A pivot table, as far as it matters where one stands. */
export interface PivotTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}
