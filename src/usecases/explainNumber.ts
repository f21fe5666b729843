import { explainCell } from '../core/drillDown/explainCell';
import type { Explanation, ReportCell } from '../core/drillDown/explanation';
import { inputCells } from '../core/drillDown/inputCells';
import { inputNumber } from '../core/drillDown/inputNumber';
import { planCells } from '../core/drillDown/planCells';
import { examine, type Examination } from '../core/examination/examine';
import { sameName } from '../core/inputs/names';
import { standingReports } from '../core/record/recordName';
import { rememberedCauses } from '../core/record/runRecord';
import { REPORTS } from '../core/reports';
import { planReports } from '../core/reports/planReports';
import { parseArea } from '../core/workbook/address';
import type { CellValue } from '../core/workbook/cellValue';
import type { WorkbookOutline } from '../core/workbook/workbookView';
import { readAll } from './readAll';
import type { WorkbookPort } from './workbookPort';
import { withLapsed } from './withLapsed';

/** What the report's sheet says in the cell, and whether that is still what the inputs give. */
export interface Shown {
  readonly value: CellValue;
  readonly agrees: boolean;
}

/** What became of asking where a number comes from. */
export type NumberExplained =
  | {
      readonly outcome: 'explained';
      /** Of the inputs as they are now. */
      readonly explanation: Explanation;
      /** `undefined` where the workbook does not have the report. */
      readonly shown: Shown | undefined;
      readonly fingerprint: string;
    }
  /** The sheet is no report. */
  | { readonly outcome: 'noReport' }
  /** The cell holds no number, or the report would not have it. */
  | { readonly outcome: 'noNumber'; readonly sheet: string }
  /** The report cannot be made: what is lacking, as the end of a sentence. */
  | { readonly outcome: 'leftOut'; readonly sheet: string; readonly lacking: string }
  /** So much is wrong with the inputs that no report can be made. */
  | { readonly outcome: 'stopped'; readonly examination: Examination };

/**
 * «Da dove viene?»: the input cells behind a number of a report. The reports are laid out once more from the inputs, so
 * that it needs nothing but the workbook, and speaks of the inputs as they are. Nothing is written.
 *
 * @param sheet the name of a report's sheet, or of a report that the workbook does not have yet
 * @param cell a single address: `D7`
 */
export async function explainNumber(workbook: WorkbookPort, sheet: string, cell: string): Promise<NumberExplained> {
  const outline = await workbook.outline();
  const asked = reportOf(outline, sheet);
  const area = parseArea(cell);
  if (!asked || !area) return asked ? { outcome: 'noNumber', sheet } : { outcome: 'noReport' };
  const rowOfCell = asked.written === undefined ? [] : [{ sheet: asked.written, area: { ...area, left: 1 } }];
  const { inputs, record, signOffs, others } = await readAll(workbook, outline, rowOfCell);
  const examination = examine(outline, inputs, rememberedCauses(record));
  if (examination.state === 'impossible') return { outcome: 'stopped', examination };
  const { plan, leftOut } = planReports(await withLapsed(examination, signOffs), madeWith(outline, asked.report));
  if (!plan.sheets.some(({ name }) => name === asked.report)) {
    const lacking = leftOut.find(({ name }) => name === asked.report)?.lacking ?? 'i dati non lo richiedono';
    return { outcome: 'leftOut', sheet, lacking };
  }
  const cells = planCells(plan.sheets, writtenNames(outline));
  const explanation = explainCell(cells, inputCells(examination.ledger.model.tables, inputs), asked.report, cell);
  if (!explanation) return { outcome: 'noNumber', sheet };
  const row = others[0]?.rows[0];
  return {
    outcome: 'explained',
    explanation,
    shown: row && shownIn(row, area.left, explanation.cell),
    fingerprint: examination.fingerprint,
  };
}

/** The report that stands on a sheet of this name; else the report of this name, which the workbook does not have. */
function reportOf(outline: WorkbookOutline, sheet: string): { report: string; written?: string } | undefined {
  const standing = standingReports(outline);
  const found = standing.find((one) => one.sheet === sheet);
  if (found) return { report: found.report, written: found.sheet };
  const named = REPORTS.find(({ name }) => sameName(name, sheet));
  const elsewhere = standing.find(({ report }) => report === named?.name);
  return named && { report: named.name, ...(elsewhere && { written: elsewhere.sheet }) };
}

/** What a report says may depend on which others were made with it: those that the workbook has; all where it has none. */
function madeWith(outline: WorkbookOutline, asked: string): readonly string[] | undefined {
  const standing = standingReports(outline).map(({ report }) => report);
  return standing.length === 0 ? undefined : [...standing, asked];
}

function writtenNames(outline: WorkbookOutline): ReadonlyMap<string, string> {
  return new Map(standingReports(outline).map(({ report, sheet }) => [report, sheet]));
}

/** The sheet agrees where it has the same number, in a line of the same name. */
function shownIn(row: readonly CellValue[], column: number, { label, value }: ReportCell): Shown {
  const shown = row[column - 1] ?? null;
  const number = inputNumber(shown, 'decimal');
  const same = typeof value === 'number' ? number?.toPrecision(15) === value.toPrecision(15) : shown === value;
  return { value: shown, agrees: same && (label === '' || row.includes(label)) };
}
