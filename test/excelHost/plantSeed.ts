import { areaOfText } from './model/areaText';
import type { CellContent } from './model/cellValue';
import { addName } from './model/changeNames';
import { addTable, renameTable } from './model/changeTables';
import { putProperty } from './model/customProperty';
import { NORMAL } from './model/cellFormat';
import { putCell } from './model/putCell';
import { Workbook } from './model/workbook';
import type { Sheet } from './model/sheet';
import type { CellSeed, SheetSeed, WorkbookSeed } from './seed';

/** The workbook that a seed describes. */
export function plantSeed(seed: WorkbookSeed): Workbook {
  const workbook = new Workbook(seed.locale);
  if (seed.evaluate) workbook.evaluate = seed.evaluate;
  const sheets = seed.sheets ?? [{ name: `${workbook.culture.newSheet}1` }];
  const planted = sheets.map((sheet) => [workbook.appendSheet(sheet.name), sheet] as const);
  for (const [sheet, { rows = [] }] of planted) plantRows(sheet, rows);
  for (const [sheet, what] of planted) plantRest(sheet, what);
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  for (const [key, value] of Object.entries(seed.settings ?? {})) putProperty(workbook.settings, key, value);
  Object.assign(workbook.people, seed.people);
  for (const { sheet: name, cell, author } of seed.comments ?? []) {
    const [sheet, at] = [workbook.sheet(name), areaFrom(cell)];
    if (!sheet) throw new Error(`The seed has no sheet «${name}»`);
    const id = `{comment-${workbook.nextId()}}`;
    workbook.comments.push({ id, sheet, row: at.top, column: at.left, author, content: '' });
  }
  workbook.structureProtected = seed.structureProtected ?? false;
  return workbook;
}

function plantRows(sheet: Sheet, rows: readonly (readonly CellSeed[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const { value, formula, numberFormat } = typeof cell === 'object' ? cell : { value: cell };
      const content: CellContent = value;
      putCell(sheet, row + 1, column + 1, {
        value: content,
        formula: formula ?? null,
        ...(numberFormat === undefined ? {} : { format: { ...NORMAL, direct: { numberFormat } } }),
      });
    });
  });
}

function plantRest(sheet: Sheet, seed: SheetSeed): void {
  const { workbook } = sheet;
  for (const { name, area } of seed.tables ?? []) renameTable(addTable(sheet, areaFrom(area), true), name);
  sheet.pivotTables = (seed.pivotTables ?? []).map(({ name, area }) => ({
    id: `{pivot-${workbook.nextId()}}`,
    name,
    area: areaFrom(area),
  }));
  sheet.merges = (seed.merges ?? []).map(areaFrom);
  for (const [name, formula] of Object.entries(seed.hiddenNames ?? {})) {
    addName({ workbook, sheet }, name, formula, '').visible = false;
  }
  sheet.visibility = seed.visibility ?? 'Visible';
  if (seed.protected) sheet.protection = { options: {}, password: undefined };
}

function areaFrom(text: string): NonNullable<ReturnType<typeof areaOfText>> {
  const area = areaOfText(text);
  if (!area) throw new Error(`The seed has no address in «${text}»`);
  return area;
}
