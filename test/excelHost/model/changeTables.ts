import type { Area } from '../../../src/core/workbook/address';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/officeError';
import { contains, intersect } from './areas';
import type { CellContent } from './cellValue';
import { showFiltered } from './filter';
import { mergedRangeConflict } from './mergeCells';
import { isValidName } from './namedItem';
import { requireAllowed } from './protectedCells';
import { putCell } from './putCell';
import type { Sheet } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** All tables, sheet by sheet. */
export function allTables(workbook: Workbook): Table[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

/** Makes a table of an area. Without headers in it, a row of them comes in above; a table has one row of data at least. */
export function addTable(sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  requireAllowed(sheet);
  const { workbook } = sheet;
  const withHeader = hasHeaders ? given : { ...given, bottom: given.bottom + 1 };
  const area = { ...withHeader, bottom: Math.max(withHeader.bottom, withHeader.top + 1) };
  requireRoom(sheet, area);
  const id = String(workbook.nextId());
  const table: Table = {
    id,
    sheet,
    name: freeName(workbook),
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    hides: new Set(),
  };
  if (!hasHeaders) moveDown(sheet, given);
  sheet.tables.push(table);
  fillHeaders(table);
  return table;
}

/** Gives a table another area: its header row stays where it is. */
export function resizeTable(table: Table, area: Area): void {
  requireAllowed(table.sheet);
  if (area.top !== table.area.top || !intersect(area, table.area) || area.bottom === area.top) {
    throw invalidArgument('the table keeps its header row and some of its cells');
  }
  requireRoom(table.sheet, area, table);
  table.area = area;
  fillHeaders(table);
}

/** Names share one space with each other and with the names of the workbook. */
export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  if (!isValidName(name)) throw invalidArgument(`a table cannot be called «${name}»`);
  const taken = (other: { readonly name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  if (allTables(workbook).some((other) => other !== table && taken(other)) || workbook.names.some(taken)) {
    throw itemAlreadyExists(`the name «${name}»`);
  }
  table.name = name;
}

/** Takes a table away, with its cells or without. */
export function removeTable(table: Table, withCells: boolean): void {
  const { sheet } = table;
  requireAllowed(sheet);
  if (!sheet.tables.includes(table)) throw itemNotFound(`the table «${table.name}»`);
  showFiltered({ sheet, table });
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (!withCells) return;
  for (const { row, column } of sheet.cells.within(table.area)) {
    putCell(sheet, row, column, { value: null, formula: null, link: null });
  }
}

function requireRoom(sheet: Sheet, area: Area, except?: Table): void {
  if (sheet.merges.some((merge) => intersect(merge, area))) throw mergedRangeConflict();
  const other = sheet.tables.find((table) => table !== except && intersect(table.area, area));
  if (other) throw invalidArgument(`the table «${other.name}» is in the way`);
}

/** Header cells are texts, filled and different from each other. */
function fillHeaders({ sheet, area }: Table): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const value = sheet.cells.get(area.top, column)?.value ?? null;
    const wanted = textOf(value) || sheet.workbook.culture.newColumn + String(column - area.left + 1);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + String(number);
    taken.add(name.toLowerCase());
    if (name !== value) putCell(sheet, area.top, column, { value: name, formula: null });
  }
}

function textOf(value: CellContent): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

function moveDown(sheet: Sheet, area: Area): void {
  sheet.cells.rearrange((row, column) =>
    contains(area, { top: row, left: column, bottom: row, right: column }) ? [row + 1, column] : [row, column],
  );
}

function freeName(workbook: Workbook): string {
  const names = new Set(allTables(workbook).map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = workbook.culture.newTable + String(number);
    if (!names.has(name.toLowerCase())) return name;
  }
}
