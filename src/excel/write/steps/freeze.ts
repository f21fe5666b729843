import type { SheetPlan } from '../../../core/plan/plan';
import { areaAddress } from '../../../core/workbook/address';
import { localRange } from '../../localRange';

/** How many rows and columns stay in sight. */
export type Frozen = SheetPlan['frozen'];

/** Keeps rows and columns of a sheet in sight, and no others. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: Frozen): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(localRange(sheet, areaAddress({ top: 1, left: 1, bottom: rows, right: columns })));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
