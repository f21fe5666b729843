import {
  headerForYear,
  NEEDED_INPUTS,
  type ColumnDefinition,
  type InputDefinition,
  type InputName,
} from '../inputs/definitions';
import { scaleToFit } from '../layout/page';
import { textHeight } from '../layout/rowHeight';
import { SheetBuilder } from '../layout/sheetBuilder';
import type { CellPlan, SheetPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import { cellAddress, LAST_ROW } from '../workbook/address';
import { COLUMN_LISTS } from './columnLists';
import { entryRule } from './entryRules';
import { GUIDES } from './guide';
import { headerValidation } from './headerValidation';
import type { InputRow } from './inputRows';
import { listAlert } from './listAlert';
import { listRule } from './listRule';
import { validateSettings } from './settingValidations';
import { templatePage } from './templatePage';

/** Blank rows of a sheet without data: programs that do not let a table grow by typing below it need them. */
const EMPTY_ROWS = 20;

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

const NEEDED_COLOUR = '1F3864';
const OTHER_COLOUR = '8EA9DB';

/** In percent: columns that do not fit at this scale go on further pages. */
const SMALLEST_PRINT = 50;

/** The tallest row of an input sheet, in points: long narratives are read in the formula bar. */
const TALLEST = 96;

/**
 * An input sheet: one Excel Table, with a word on each column and, where it helps, a say in what is typed.
 *
 * @param beside the input sheets that drop-downs can take codes from
 */
export function inputSheet(
  input: InputDefinition,
  year: number,
  rows: readonly InputRow[],
  beside: ReadonlySet<InputName>,
): SheetPlan {
  const { name, columns } = input;
  const sheet = new SheetBuilder({
    name,
    role: 'input',
    columns: columns.map(({ width, type }) => ({ width, style: STYLES[type] })),
    frozen: { rows: 1, columns: 1 },
    page: {
      ...templatePage,
      titleColumns: 1,
      scale: Math.max(SMALLEST_PRINT, scaleToFit(templatePage.orientation, columns)),
    },
    tabColour: NEEDED_INPUTS.includes(name) ? NEEDED_COLOUR : OTHER_COLOUR,
    showGridlines: true,
  });
  const headers = columns.map(({ header }): CellPlan => ({ value: headerForYear(header, year), style: 'inputHeader' }));
  sheet.add(headers, { height: 30 });
  for (const row of rows) {
    const cells = columns.map(({ id, type }): CellPlan => ({ value: row[id] ?? null, style: STYLES[type] }));
    sheet.add(cells, { height: heightOf(cells, columns) });
  }
  for (let at = 0; rows.length === 0 && at < EMPTY_ROWS; at++) {
    sheet.add(columns.map(({ type }) => ({ value: null, style: STYLES[type] })));
  }
  sheet.table({ name, area: { top: 1, left: 1, bottom: sheet.nextRow - 1, right: columns.length } });
  columns.forEach((column, index) => {
    const guide = GUIDES[name].columns[column.id];
    if (guide) sheet.validate(headerValidation(column, index + 1, guide));
    validateColumn(sheet, input, column, index + 1, beside);
  });
  if (name === 'Ente') validateSettings(sheet, rows);
  return sheet.build();
}

function validateColumn(
  sheet: SheetBuilder,
  input: InputDefinition,
  column: ColumnDefinition,
  at: number,
  beside: ReadonlySet<InputName>,
): void {
  const area = { top: 2, left: at, bottom: LAST_ROW, right: at };
  const choice = COLUMN_LISTS[input.name]?.[column.id];
  if (!choice) {
    const entry = entryRule(column.type, cellAddress(2, at));
    if (entry.rule) sheet.validate({ area, ...entry });
    return;
  }
  const { source } = choice;
  if ('input' in source && !beside.has(source.input)) return;
  const within = 'within' in source ? input.columns.findIndex(({ id }) => id === source.within) + 1 : 0;
  const { rule, names } = listRule(source, within === 0 ? undefined : `$${cellAddress(2, within)}`);
  for (const name of names) sheet.define(name);
  sheet.validate({ area, rule, ...listAlert(choice) });
}

function heightOf(cells: readonly CellPlan[], columns: readonly ColumnDefinition[]): number {
  const heights = cells.map(({ value, style }, index) =>
    typeof value === 'string' ? textHeight(value, style, columns[index]?.width ?? 1) : 0,
  );
  return Math.min(TALLEST, Math.max(15, ...heights));
}
