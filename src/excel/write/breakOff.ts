import { Cancelled, type LeftOut } from '../../core/progress';
import { ExcelProblem } from '../excelProblem';
import type { ListedSheet } from '../read/sheetList';
import { addedBefore } from './addedSheets';
import { addedStyles } from './addedStyle';
import { notesOf } from './milestone';
import { POINT_OF_NO_RETURN } from './pointOfNoReturn';
import type { Preparation } from './prepare';
import { fateOf } from './requestFate';
import { takeBack } from './snapshot/takeBack';
import type { Step } from './step';
import { touchedReports } from './touchedReport';
import { tracesOf } from './traces';

/** A run that breaks off. */
export interface BrokenRun {
  readonly preparation: Preparation;
  readonly batches: readonly (readonly Step[])[];
  /** How many batches were written; the error comes from the next one, or from before it was sent. */
  readonly done: number;
  /** The ids of the sheets that are written on, by their names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The names of those that the first batch adds. */
  readonly added: readonly string[];
}

/**
 * Takes back what a run had written, and gives what broke it off, with what could not be taken back: a user must not be told
 * that all is as it was where that is not sure.
 */
export async function breakOff(error: unknown, run: BrokenRun): Promise<unknown> {
  const { preparation, done, sheets, added } = run;
  const fate = fateOf(error);
  if (done === 0 && fate === 'refused') return error;
  const notes = notesBefore(error, run);
  const touched = touchedReports(notes);
  const ids = added.map((name) => sheets.get(name));
  const begun = addedBefore(error);
  const isOurs = ({ id, name }: ListedSheet): boolean => (done === 0 ? begun.includes(name) : ids.includes(id));
  try {
    const styles = addedStyles(surelyDone(error, run), preparation.newStyles);
    const returnable = !notes.has(POINT_OF_NO_RETURN.note);
    const { after } = await takeBack(preparation, touched, isOurs, styles, returnable);
    // A sheet of that name may be the run's, if its first request was done after all, or anybody's.
    const doubtful = done === 0 && fate === 'unknown' && after.some(({ name }) => added.includes(name));
    return returnable && !doubtful ? putBack(error, leftOut(preparation, touched)) : halfWritten(error, error);
  } catch (failure) {
    if (!(failure instanceof ExcelProblem)) throw failure;
    return halfWritten(error, failure);
  }
}

/** What Excel noted until the run broke off; of a request of which nobody knows, all that it might have. */
function notesBefore(error: unknown, run: BrokenRun): ReadonlySet<string> {
  const unknown = fateOf(error) === 'unknown' ? notesOf(run.batches[run.done] ?? []) : [];
  return new Set([...surelyDone(error, run), ...unknown]);
}

/** What Excel is known to have noted until the run broke off. */
function surelyDone(error: unknown, { batches, done }: BrokenRun): ReadonlySet<string> {
  return new Set([...batches.slice(0, done).flatMap(notesOf), ...tracesOf(error)]);
}

function leftOut({ snapshots }: Preparation, touched: ReadonlySet<string>): LeftOut | undefined {
  if (touched.size === 0) return undefined;
  const read = Array.from(touched, (id) => snapshots.get(id)?.pieces ?? []).flat();
  return read.every(({ looks }) => looks !== undefined) ? 'drawn' : 'looks';
}

function putBack(error: unknown, leftOut: LeftOut | undefined): unknown {
  if (!leftOut) return error;
  if (error instanceof Cancelled) return new Cancelled(leftOut);
  return error instanceof ExcelProblem
    ? new ExcelProblem(error.reason, { ...error.details, leftOut }, { cause: error })
    : error;
}

function halfWritten(error: unknown, failure: unknown): unknown {
  const told = error instanceof ExcelProblem ? error : failure;
  if (!(told instanceof ExcelProblem)) return error;
  return new ExcelProblem(told.reason, { ...told.details, halfWritten: true }, { cause: error });
}
