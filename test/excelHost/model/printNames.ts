import type { Area } from '../../../src/core/workbook/address';
import { areaText, sheetPrefix } from './areaText';
import { isWholeRows } from './areas';
import type { NamedItem } from './namedItem';
import type { Sheet } from './sheet';

const TITLES = 'Print_Titles';
const AREA = 'Print_Area';

/** Rows or columns that repeat on every printed page. Excel keeps them as a name of the sheet, too. */
export function setPrintTitles(sheet: Sheet, area: Area): void {
  const { page } = sheet;
  if (isWholeRows(area)) page.titleRows = [area.top, area.bottom];
  else page.titleColumns = [area.left, area.right];
  putName(sheet, TITLES, [area]);
}

/** The cells that are printed. */
export function setPrintArea(sheet: Sheet, areas: readonly Area[]): void {
  sheet.page.printArea = areas;
  putName(sheet, AREA, areas);
}

/** True for the names by which Excel keeps print titles and print areas. */
export function isPrintName({ name }: NamedItem): boolean {
  return name === TITLES || name === AREA;
}

/** With such a name goes what it stands for. */
export function clearPrintName({ sheet, name }: NamedItem): void {
  if (!sheet) return;
  if (name === TITLES) Object.assign(sheet.page, { titleRows: null, titleColumns: null });
  if (name === AREA) sheet.page.printArea = null;
}

function putName(sheet: Sheet, name: string, areas: readonly Area[]): void {
  const { workbook } = sheet;
  const formula = `=${areas.map((area) => sheetPrefix(sheet.name) + areaText(area)).join(',')}`;
  const present = workbook.names.find((item) => item.sheet === sheet && item.name === name);
  if (present) present.formula = formula;
  else workbook.names.push({ workbook, sheet, name, formula, visible: true, comment: '' });
}
