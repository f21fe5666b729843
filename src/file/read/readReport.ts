import { charactersOfStored } from '../../core/layout/columnPoints';
import type {
  CellAt,
  StandingCell,
  StandingColumn,
  StandingPage,
  StandingReport,
} from '../../core/userWork/standingReport';
import type { SheetPlan } from '../../core/plan/plan';
import { mapReferences } from '../../core/userWork/mapReferences';
import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import type { CellContext, RawFormula } from './cellContent';
import { createCellRows } from './cellRows';
import { valueOf } from './readSheet';
import { scanCells } from './scanCells';

/** A cell's look in a file: its index among the cell formats, which stays what it is while the workbook is edited. */
export interface FileLook {
  readonly format: number;
}

/** No report is as wide, whatever columns users add: what is further to the right looks plain. */
const MOST_COLUMNS = 200;

/** What the part of a report tells: its tables and comments have parts of their own. */
export type ReadReport = Omit<StandingReport, 'report' | 'sheet' | 'commented'>;

/**
 * A report as it stands in a worksheet part: what its cells hold, formulas as such, and how they look. Throws `FileError`
 * for what no sheet can hold.
 *
 * @param ownFormats the cell formats that look unlike their style, with its name
 */
export function readReport(
  text: string,
  part: string,
  context: CellContext,
  ownFormats: ReadonlyMap<number, string>,
): ReadReport {
  const plain = { ...context, formats: [] };
  const cells = createCellRows<NonNullable<StandingCell>>(part);
  const formats: (number[] | undefined)[] = [];
  const groups = new Map<string, GroupFormula>();
  const columns: (StandingColumn | undefined)[] = [];
  const hiddenRows: number[] = [];
  const heights: (number | undefined)[] = [];
  let frozen = { rows: 0, columns: 0 };
  const merged: Area[] = [];
  const linked: CellAt[] = [];
  const filters: Area[] = [];
  let page: StandingPage = { orientation: 'portrait', isA4: true, margins: [] };
  scanCells(text, part, {
    row: (row, { hidden, ht, customHeight }) => {
      if (isTrue(hidden)) hiddenRows.push(row);
      if (ht !== undefined && isTrue(customHeight)) heights[row - 1] = Number(ht);
    },
    outside: (name, attributes) => {
      const area = parseArea(attributes.ref ?? '');
      if (area && name === 'autoFilter') filters.push(area);
      if (area && name === 'mergeCell') merged.push(area);
      if (area && name === 'hyperlink') linked.push({ row: area.top, column: area.left });
      if (name === 'pageSetup' || name === 'pageMargins') page = { ...page, ...pageOf(name, attributes) };
      if (name === 'col') addColumns(columns, attributes);
      if (name === 'pane' && attributes.state?.startsWith('frozen')) frozen = frozenOf(attributes);
    },
    cell: (row, column, raw) => {
      if (column <= MOST_COLUMNS) (formats[row - 1] ??= [])[column - 1] = raw.style;
      const value = plainValue(valueOf(raw, plain, part, row, column));
      const formula = raw.formula && ownFormula(raw.formula, row, column, groups);
      const array = raw.formula?.type === 'array';
      cells.put(row, column, formula === undefined ? value : { formula, ...(array && { array }), value });
    },
  });
  const look = (row: number, column: number): FileLook => ({ format: formats[row - 1]?.[column - 1] ?? 0 });
  return {
    rows: cells.take(),
    columns,
    hiddenRows,
    heights,
    frozen,
    merged,
    linked,
    listed: filters.map((area) => ({ kind: 'filter', area })),
    page,
    look,
    *ownLooks() {
      if (ownFormats.size === 0) return;
      for (const [index, row] of formats.entries()) {
        for (const [at, format] of (row ?? []).entries()) {
          const style = ownFormats.get(format);
          if (style !== undefined) yield { row: index + 1, column: at + 1, style, look: { format } };
        }
      }
    },
  };
}

function addColumns(
  columns: (StandingColumn | undefined)[],
  { min, max, width, hidden }: Readonly<Record<string, string>>,
): void {
  const own = Number(width);
  if (width === undefined || !Number.isFinite(own)) return;
  for (let at = Number(min); at <= Math.min(Number(max), MOST_COLUMNS); at += 1) {
    while (columns.length < at) columns.push(undefined);
    columns[at - 1] = { width: charactersOfStored(own), own, hidden: isTrue(hidden) };
  }
}

function frozenOf({ xSplit = '0', ySplit = '0' }: Readonly<Record<string, string>>): SheetPlan['frozen'] {
  const count = (text: string): number => Math.min(MOST_COLUMNS, Math.max(0, Math.trunc(Number(text)) || 0));
  return { rows: count(ySplit), columns: count(xSplit) };
}

/** `paperSize` of A4 (ECMA-376 part 1, 18.3.1.63). */
const A4 = '9';

function pageOf(name: string, attributes: Readonly<Record<string, string>>): Partial<StandingPage> {
  const { orientation, paperSize = A4, left, right, top, bottom } = attributes;
  if (name === 'pageMargins') return { margins: [left, right, top, bottom].map(Number) };
  return { orientation: orientation === 'landscape' ? orientation : 'portrait', isA4: paperSize === A4 };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** A formula that several cells share, and the cell that has it in words. */
interface GroupFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell in words; `undefined` for those of several cells at once, which cannot be taken apart. */
function ownFormula(
  { text, type, group, area }: RawFormula,
  row: number,
  column: number,
  groups: Map<string, GroupFormula>,
): string | undefined {
  if (type === 'array') return area?.includes(':') ? undefined : text;
  if (type !== 'shared' || group === undefined) return type === 'normal' ? text : undefined;
  const first = text === '' ? groups.get(group) : { text, row, column };
  if (!first) return undefined;
  groups.set(group, first);
  return copied(first.text, row - first.row, column - first.column);
}

/** A formula as it is once it was copied some rows and columns on. */
function copied(formula: string, rows: number, columns: number): string | undefined {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ area, fixed }): Area | undefined => {
    const moved = {
      top: area.top + (fixed.top ? 0 : rows),
      left: area.left + (fixed.left ? 0 : columns),
      bottom: area.bottom + (fixed.bottom ? 0 : rows),
      right: area.right + (fixed.right ? 0 : columns),
    };
    return moved.top < 1 || moved.left < 1 || moved.bottom > LAST_ROW || moved.right > LAST_COLUMN ? undefined : moved;
  });
}

/** Dates and percentages are numbers that look like that; what has no value is `null`. */
function plainValue(value: CellValue): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  switch (value.kind) {
    case 'error':
      return value.code;
    case 'date':
      return value.serial;
    case 'percent':
      return value.fraction;
    case 'uncalculated':
      return null;
  }
}
