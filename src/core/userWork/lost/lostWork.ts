import type { NotesPlan, SheetPlan, WorkbookPlan } from '../../plan/plan';
import { MARGINS } from '../../plan/margins';
import { areaAddress, type Area } from '../../workbook/address';
import { rowsByName } from '../besideLines';
import { readKey, readMark } from '../keyMark';
import { readTag } from '../lineTag';
import { standingLines, unknownLines, type StandingLines } from '../standingLines';
import type { CellAt, StandingReport } from '../standingReport';
import { takesLook } from '../writeLooks';
import { cellsText } from './cellsText';

/** Something that users did to a report, and that cannot be kept when it is written anew. */
export interface LostWork {
  /** The report's canonical name, and that of its sheet. */
  readonly report: string;
  readonly sheet: string;
  /** What and where, in Italian: `unione di celle in A4:C4`. */
  readonly text: string;
}

/** What of the users' work on the reports that a plan writes over would be lost. */
export function lostWork(plan: WorkbookPlan, standing: readonly StandingReport[]): LostWork[] {
  return plan.sheets.flatMap((sheet) => {
    const report = standing.find((one) => one.report === sheet.name);
    if (!report || !sheet.notes) return [];
    return lostOf(placesOf(sheet, sheet.notes, report)).map((text) => ({
      report: sheet.name,
      sheet: report.sheet,
      text,
    }));
  });
}

/** A report, the sheet that is written over it, and where its rows and columns go. */
interface Places {
  readonly sheet: SheetPlan;
  readonly notes: NotesPlan;
  readonly report: StandingReport;
  readonly lines: StandingLines;
  /** The line of those that were written that a row is of, as an index into the lines' tags; -1 above them. */
  readonly lineOf: (row: number) => number;
  /** The addresses of the areas that the plan merges. */
  readonly merges: ReadonlySet<string>;
  readonly rowOf: (row: number) => number | undefined;
  readonly columnOf: (column: number) => number;
}

function placesOf(sheet: SheetPlan, notes: NotesPlan, report: StandingReport): Places {
  const lines = standingLines(report) ?? unknownLines(report, notes);
  const rows = rowsByName(sheet, notes.heading);
  const end = Math.max(lines.names.length, sheet.rows.length);
  const lineAt: number[] = [];
  lines.tags.forEach(({ row }, index) => {
    while (lineAt.length < row - 1) lineAt.push(index - 1);
  });
  return {
    sheet,
    notes,
    report,
    lines,
    lineOf: (row) => lineAt[row - 1] ?? lines.tags.length - 1,
    merges: new Set(sheet.merges.map(areaAddress)),
    rowOf: (row) => (row > end ? row : rows().get(lines.names[row - 1] ?? '')),
    columnOf: (column) => (column < lines.notes ? column : column - lines.notes + notes.notes),
  };
}

function lostOf(places: Places): string[] {
  const { sheet, report, rowOf, columnOf } = places;
  const found = (what: string, cells: readonly CellAt[]): string[] =>
    cells.length === 0 ? [] : [`${what} in ${cellsText(cells)}`];
  return [
    ...found(
      'commenti che resterebbero accanto a un’altra riga,',
      report.commented.filter(({ row, column }) => rowOf(row) !== row || columnOf(column) !== column),
    ),
    ...report.merged
      .filter((area) => isLostMerge(area, places))
      .map((area) => `unione di celle in ${areaAddress(area)}`),
    ...found(
      'collegamenti',
      report.linked.filter((cell) => isLostLink(cell, places)),
    ),
    ...found(
      'aspetto delle celle, che ora sono d’altro tipo,',
      [...report.ownLooks()].filter((cell) => {
        const row = rowOf(cell.row);
        const planned = row === undefined ? undefined : sheet.rows[row - 1]?.cells[cell.column - 1];
        return cell.column < places.lines.keys && !takesLook(planned, cell);
      }),
    ),
    ...report.listed
      .filter(({ area }) => sheet.tables.every((table) => areaAddress(table.area) !== areaAddress(area)))
      .map(({ kind, area }) => `${kind === 'table' ? 'tabella' : 'filtro automatico'} in ${areaAddress(area)}`),
    ...lostPage(places),
  ];
}

/** A merged area that the report did not have when it was written, as far as that can be told. */
function isLostMerge(area: Area, places: Places): boolean {
  const { merges, lines, rowOf, columnOf } = places;
  if (area.left < lines.notes && !isUnchanged(area.top, places)) return false;
  const top = rowOf(area.top);
  if (top === undefined) return true;
  const moved = {
    top,
    left: columnOf(area.left),
    bottom: top + area.bottom - area.top,
    right: columnOf(area.right),
  };
  return !merges.has(areaAddress(moved));
}

function isLostLink({ row, column }: CellAt, places: Places): boolean {
  const { sheet, lines, rowOf } = places;
  if (column >= lines.notes) return true;
  const planned = sheet.rows[(rowOf(row) ?? 0) - 1]?.cells[column - 1];
  return isUnchanged(row, places) && !planned?.link;
}

/** Whether the line that a row is of says what it said when it was written: then what it has besides is a user's. */
function isUnchanged(row: number, { sheet, notes, lines, lineOf, rowOf }: Places): boolean {
  const line = lines.tags[lineOf(row)];
  if (line?.tag === undefined) return false;
  const planned = line.row === 1 ? notes.heading : rowOf(line.row);
  const key = sheet.rows[(planned ?? 0) - 1]?.cells[notes.keys - 1]?.value;
  if (typeof key !== 'string' || rowOf(row) === undefined) return false;
  const tag = readMark(key)?.tag ?? readKey(key).tag;
  return tag !== undefined && readTag(tag).content === readTag(line.tag).content;
}

/** Programs round margins; nobody means less than this, in inches. */
const ROUNDING = 0.02;

function lostPage({ sheet, report: { page, unfinished } }: Places): string[] {
  // What a run that was broken off did not come to is nobody's work.
  if (unfinished) return [];
  const margins = [MARGINS.side, MARGINS.side, MARGINS.top, MARGINS.bottom];
  const changed = [
    ...(page.orientation === sheet.page.orientation ? [] : ['orientamento']),
    ...(page.isA4 ? [] : ['formato della carta']),
    ...(margins.every((margin, index) => Math.abs(margin - (page.margins[index] ?? margin)) < ROUNDING)
      ? []
      : ['margini']),
  ];
  return changed.length === 0 ? [] : [`impostazioni di stampa (${changed.join(', ')})`];
}
