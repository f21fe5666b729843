import { sheetPrefix } from './areaText';
import { EVENT } from './events';
import { accessDenied, invalidOperation } from '../protocol/officeError';
import type { Sheet, Visibility } from './sheet';
import { replaceSheetReferences } from './sheetReferences';
import { checkSheetName, freeSheetName } from './sheetNames';
import type { Workbook } from './workbook';

/** Adds an empty sheet at the end; it does not become the active one. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  requireOpenStructure(workbook);
  if (name !== null) checkSheetName(workbook, name);
  const sheet = workbook.appendSheet(name ?? freeSheetName(workbook));
  workbook.notify({ type: EVENT.added, sheetId: sheet.id, message: { worksheetId: sheet.id, source: 'Local' } });
  return sheet;
}

/** Deletes a sheet; formulas that speak of it lose their reference. The last visible one stays, and a very hidden one has to be shown first. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation(`«${sheet.name}» is very hidden`);
  requireAnotherVisible(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  for (const range of workbook.liveRanges) if (range.sheet === sheet) range.areas = [];
  replaceSheetReferences(workbook, sheet.name, () => '#REF!');
  if (workbook.activeSheet === sheet) {
    workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  }
  if (workbook.selection?.sheet === sheet) workbook.selection = undefined;
  workbook.notify({ type: EVENT.deleted, sheetId: sheet.id, message: { worksheetId: sheet.id, source: 'Local' } });
}

/** Gives a sheet another name; formulas that speak of it follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  checkSheetName(workbook, name, sheet);
  replaceSheetReferences(workbook, sheet.name, (address) => sheetPrefix(name) + address);
  sheet.name = name;
}

/** Shows or hides a sheet; one has to stay in sight. */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  requireOpenStructure(sheet.workbook);
  if (visibility !== 'Visible') requireAnotherVisible(sheet);
  sheet.visibility = visibility;
  const { workbook } = sheet;
  if (workbook.activeSheet === sheet && visibility !== 'Visible') {
    workbook.activeSheet = workbook.sheets.find((other) => other.visibility === 'Visible');
  }
}

/** Moves a sheet among the tabs; positions count from 0. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
}

/** Refuses to change the list of sheets of a workbook whose structure is protected. */
function requireOpenStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied('the structure of the workbook is protected');
}

function requireAnotherVisible(sheet: Sheet): void {
  const others = sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!others) throw invalidOperation('a workbook shows at least one sheet');
}
