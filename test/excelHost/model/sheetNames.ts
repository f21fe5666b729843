import { invalidArgument, itemAlreadyExists } from '../protocol/officeError';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Refuses a name that Excel does not take for a sheet, and one that another sheet has. */
export function checkSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  const wrong =
    name === '' ||
    name.length > 31 ||
    /[\\/?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalidArgument(`a sheet cannot be called «${name}»`);
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const present = workbook.sheets.find((sheet) => same(sheet.name));
  if ((present && present !== except) || workbook.chartSheets.some(same))
    throw itemAlreadyExists(`a sheet called «${name}»`);
}

/** `Foglio3`: the first name of Excel's own that is free. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = workbook.culture.newSheet + String(number);
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
