import { ExcelProblem } from '../excelProblem';
import { tracesOf } from './traces';

const BEGUN = 'foglio da aggiungere: ';
const DONE = 'foglio aggiunto: ';

/** Adds a sheet, and has Excel note how far that came. */
export function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  context.trace(BEGUN + name);
  const sheet = context.workbook.worksheets.add(name);
  context.trace(DONE + name);
  return sheet;
}

/**
 * The names of the sheets that a request had added before it failed: only these are the run's own. Where it failed over
 * one, that one is too if it is there at all, unless its name was taken: then it is somebody else's.
 */
export function addedBefore(error: unknown): readonly string[] {
  const taken = error instanceof ExcelProblem && error.reason === 'nameTaken';
  return named(error, taken ? DONE : BEGUN);
}

/** The name over which a request failed because something else in the workbook has it, where that was a sheet's. */
export function takenName(error: ExcelProblem): string | undefined {
  const done = named(error, DONE);
  return error.reason === 'nameTaken' ? named(error, BEGUN).find((name) => !done.includes(name)) : undefined;
}

function named(error: unknown, label: string): string[] {
  return tracesOf(error).flatMap((note) => (note.startsWith(label) ? [note.slice(label.length)] : []));
}
