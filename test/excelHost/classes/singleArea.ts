import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import { invalidArgument } from '../protocol/officeError';
import type { Arg } from '../protocol/wireClass';

/** One area of the sheet, or an error. */
export function singleArea(value: Arg | undefined, sheet: Sheet): Area {
  const { areas, sheet: own } = arg.range(value, sheet);
  const [area, ...others] = areas;
  if (!area || others.length > 0 || own !== sheet) throw invalidArgument('one area of the sheet is wanted');
  return area;
}
