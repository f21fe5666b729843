import type { Area } from '../../../src/core/workbook/address';
import { OfficeError } from '../protocol/officeError';
import type { Sheet } from './sheet';

/** Cells that the client holds on to: they move when rows are inserted above them. */
export class RangeRef {
  readonly sheet: Sheet;
  /** Where they are now; empty once they were deleted. */
  areas: readonly Area[];
  /** Under which the client asks for them in later requests. */
  referenceId: string | undefined;

  constructor(sheet: Sheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
    sheet.workbook.liveRanges.add(this);
  }

  /** The cells of a single range. */
  get area(): Area {
    const [area] = this.areas;
    if (!area || !this.sheet.workbook.sheets.includes(this.sheet)) {
      throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return area;
  }
}
