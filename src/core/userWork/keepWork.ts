import type { NotesPlan, SheetPlan, WorkbookPlan } from '../plan/plan';
import { besideLines, firstRows, rowsByName } from './besideLines';
import { movedFormula, type Moves } from './moves';
import { overwritten, type Overwritten } from './overwritten';
import { standingLines, unknownLines, type StandingLines } from './standingLines';
import type { StandingReport } from './standingReport';
import { firstGoneRow, writeBeside } from './writeBeside';
import { writeFrozen } from './writeFrozen';
import { writeHeights } from './writeHeights';
import { writeLines } from './writeLines';
import { writeLooks } from './writeLooks';

/** A text or number that stood in a report's own cells, and is in its notes now. */
export interface MovedText {
  readonly sheet: string;
  /** Where it stood. */
  readonly cell: string;
  readonly text: string;
}

/** A plan with the users' work in it, and what of that could not stay where it was. */
export interface KeptWork {
  readonly plan: WorkbookPlan;
  readonly moved: readonly MovedText[];
}

/**
 * The plan with what users wrote beside the lines of the reports that it writes over: in the column for notes, and in
 * those behind it. Each goes with its line, known by its key; what stood beside a line that is gone comes below the
 * report, where it stays until the line is back or somebody deletes it. What was written over the report's own cells
 * becomes part of the notes.
 */
export function keepWork(plan: WorkbookPlan, standing: readonly StandingReport[]): KeptWork {
  const moved: MovedText[] = [];
  const movesOf = new Map<string, () => Moves>();
  const sheets = plan.sheets.map((sheet) => {
    const report = standing.find((one) => one.report === sheet.name);
    if (!report || !sheet.notes) return () => sheet;
    const lines = standingLines(report) ?? unknownLines(report, sheet.notes);
    const { moves, write, written } = keep(sheet, sheet.notes, report, lines);
    moved.push(...written.map(({ cell, text }) => ({ sheet: report.sheet, cell, text })));
    movesOf.set(report.sheet.toLowerCase(), moves);
    return write;
  });
  const others = (name: string): Moves | undefined => movesOf.get(name.toLowerCase())?.();
  return { plan: { sheets: sheets.map((write) => write(others)) }, moved };
}

type OtherMoves = (sheet: string) => Moves | undefined;

/** Formulas on one report may lead to another: where the rows of all go has to be known before one is written. */
function keep(
  sheet: SheetPlan,
  plan: NotesPlan,
  report: StandingReport,
  lines: StandingLines,
): {
  readonly moves: () => Moves;
  readonly written: readonly Overwritten[];
  readonly write: (others: OtherMoves) => SheetPlan;
} {
  const rowOf = rowsByName(sheet, plan.heading);
  const written = overwritten(report, lines, sheet, rowOf);
  const beside = besideLines(report, lines, rowOf, written);
  let known: Moves | undefined;
  const moves = (): Moves => (known ??= { rows: rowMoves(), column });
  const rowMoves = (): Moves['rows'] => {
    const rows = new Map<number, number>();
    for (const [name, before] of firstRows(lines.names)) {
      const after = rowOf().get(name);
      if (after !== undefined) rows.set(before, after);
    }
    const goneRows = beside.gone.map(({ row }, index) => [row, firstGoneRow(sheet) + index] as const);
    const all = new Map([...rows, ...goneRows]);
    for (const [row] of goneRows) rows.delete(row);
    return (left) => (left < lines.notes ? rows : all);
  };
  /** Where somebody inserted or deleted columns of the report itself, it is not known any more which is which. */
  const column = (before: number): number | undefined => {
    if (before >= lines.notes) return before - lines.notes + plan.notes;
    return lines.written === lines.keys - 1 && before < Math.min(lines.keys, plan.keys) ? before : undefined;
  };
  return {
    moves,
    written,
    write: (others) => {
      const written = writeBeside(
        sheet,
        plan,
        beside,
        ({ row }, index) => report.look(row, lines.notes + index),
        (formula) => movedFormula(formula, moves(), others),
      );
      const looked = writeLooks(written, plan, report.ownLooks(), ({ row, column: before }) => {
        const [to, after] = [moves().rows(before).get(row), column(before)];
        return to === undefined || after === undefined ? undefined : { row: to, column: after };
      });
      const row = (before: number): number | undefined => moves().rows(1).get(before);
      const lined = writeLines(looked, report, column, row);
      const sized = report.unfinished ? lined : writeHeights(lined, report, lines, row);
      return writeFrozen(sized, plan, report, lines);
    },
  };
}
