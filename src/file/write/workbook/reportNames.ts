import type { SheetPlan } from '../../../core/plan/plan';
import { REPORT_MARK, reportMark } from '../../../core/plan/reportMark';
import { absoluteAddress, columnLetters, quoteSheetName, type Area } from '../../../core/workbook/address';
import type { SheetDefinedName } from './definedNames';

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** What a rewritten report must not keep: a print area or a filter of its earlier rows would hide some of the new ones. */
const OF_EARLIER_ROWS = [REPORT_MARK, PRINT_TITLES, PRINT_AREA, '_xlnm._FilterDatabase'];

/**
 * The names that a sheet of the plan needs.
 *
 * @param sheet under its written name
 * @param planned its name in the plan
 */
export function namesOfSheet(sheet: SheetPlan, planned: string, sheetIndex: number): SheetDefinedName[] {
  const names: SheetDefinedName[] = (sheet.names ?? []).map((name) => ({ ...name, sheetIndex, hidden: false }));
  if (sheet.role === 'report') {
    names.push({ name: REPORT_MARK, sheetIndex, formula: reportMark(planned, sheet.name), hidden: true });
  }
  const { area } = sheet.page;
  if (area) names.push({ name: PRINT_AREA, sheetIndex, formula: absoluteArea(sheet.name, area), hidden: false });
  const titles = printTitles(sheet);
  if (titles !== '') names.push({ name: PRINT_TITLES, sheetIndex, formula: titles, hidden: false });
  return names;
}

function absoluteArea(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** Columns first, as Excel writes them. */
function printTitles({ name, page: { titleRows, titleColumns } }: SheetPlan): string {
  const titles = [
    ...(titleColumns === undefined ? [] : [`$A:$${columnLetters(titleColumns)}`]),
    ...(titleRows ? [`$${titleRows[0]}:$${titleRows[1]}`] : []),
  ];
  return titles.map((title) => `${quoteSheetName(name)}!${title}`).join(',');
}

/** Whether a name of a rewritten sheet goes. */
export function isOfEarlierRows(name: string): boolean {
  return OF_EARLIER_ROWS.includes(name);
}
