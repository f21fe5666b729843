import {
  headerForYear,
  INPUTS,
  type ColumnDefinition,
  type InputDefinition,
  type InputName,
} from '../inputs/definitions';
import { textHeight } from '../layout/rowHeight';
import { SheetBuilder } from '../layout/sheetBuilder';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';

/** The value of an input cell; `null` leaves it blank. */
export type InputValue = string | number | null;

/** The rows of input sheets, each from column id to value. */
export type InputRows = Readonly<Partial<Record<InputName, readonly Readonly<Record<string, InputValue>>[]>>>;

/** Sheets that stand in for others and so are not in a new workbook. */
const ALTERNATIVES: readonly InputName[] = ['Proventi', 'Oneri', 'Investimenti'];

/** Rows of free room in a sheet without data: an Excel Table has at least one. */
const EMPTY_ROWS = 1;

const STYLES: Readonly<Record<ColumnDefinition['type'], StyleName>> = {
  code: 'inputCode',
  text: 'inputText',
  amount: 'inputAmount',
  percent: 'inputPercent',
  integer: 'inputNumber',
  year: 'inputNumber',
  result: 'inputText',
  decimal: 'inputDecimal',
};

/** The tallest row of an input sheet, in points: long narratives are read in the formula bar. */
const TALLEST = 96;

/**
 * A workbook of input sheets, each one Excel Table under its canonical name, for the given year of accounts. Codes are
 * formatted as text, so that Excel does not turn `011` into 11.
 */
export function inputWorkbook(year: number, rows: InputRows): WorkbookPlan {
  const inputs = INPUTS.filter(({ name }) => !ALTERNATIVES.includes(name) || rows[name] !== undefined);
  return { sheets: inputs.map((input) => inputSheet(input, year, rows[input.name] ?? [])) };
}

function inputSheet(
  { name, columns }: InputDefinition,
  year: number,
  rows: readonly Readonly<Record<string, InputValue>>[],
): SheetPlan {
  const sheet = new SheetBuilder({
    name,
    role: 'input',
    columns: columns.map(({ width, type }) => ({ width, style: STYLES[type] })),
    frozen: { rows: 1, columns: 1 },
    page: { orientation: 'landscape', titleRows: [1, 1] },
    showGridlines: true,
  });
  const headers = columns.map(({ header }): CellPlan => ({ value: headerForYear(header, year), style: 'inputHeader' }));
  sheet.add(headers, { height: 30 });
  for (const row of rows) {
    const cells = columns.map(({ id, type }): CellPlan => ({ value: row[id] ?? null, style: STYLES[type] }));
    sheet.add(cells, { height: heightOf(cells, columns) });
  }
  for (let at = rows.length; at < EMPTY_ROWS; at++) {
    sheet.add(columns.map(({ type }) => ({ value: null, style: STYLES[type] })));
  }
  sheet.table({ name, area: { top: 1, left: 1, bottom: sheet.nextRow - 1, right: columns.length } });
  return sheet.build();
}

function heightOf(cells: readonly CellPlan[], columns: readonly ColumnDefinition[]): number {
  const heights = cells.map(({ value, style }, index) =>
    typeof value === 'string' ? textHeight(value, style, columns[index]?.width ?? 1) : 0,
  );
  return Math.min(TALLEST, Math.max(15, ...heights));
}
