import type { SheetPlan } from '../plan/plan';
import { lineNames } from './lineNames';
import type { Overwritten } from './overwritten';
import type { StandingLines } from './standingLines';
import { isFilled, isFormula, type StandingCell, type StandingReport } from './standingReport';
import { NOTE_HEADING } from './withNotes';

/** What stands beside a line, from the column for notes on. */
export interface Beside {
  /** The row where it stands. */
  readonly row: number;
  readonly name: string;
  readonly cells: readonly (StandingCell | undefined)[];
  /** What the note has to say besides. */
  readonly added?: string;
}

/** What stands beside the lines of a report: by the row of the plan that it goes to, and what has no such row. */
export interface BesideLines {
  readonly here: ReadonlyMap<number, Beside>;
  readonly gone: readonly Beside[];
}

/**
 * Looks at what stands beside the lines. Where two lines have one key, because somebody copied a row, the first keeps its
 * place.
 *
 * @param rowOf the rows of the plan by their names
 * @param written what has to become part of the notes
 */
export function besideLines(
  { rows }: StandingReport,
  { names, notes, heading }: StandingLines,
  rowOf: () => ReadonlyMap<string, number>,
  written: readonly Overwritten[],
): BesideLines {
  const here = new Map<number, Beside>();
  const gone: Beside[] = [];
  rows.forEach((row, index) => {
    if (row.length < notes) return;
    const cells = row.slice(notes - 1);
    if (index + 1 === heading && cells[0] === NOTE_HEADING) cells[0] = null;
    if (!cells.some(isFilled)) return;
    const beside = { row: index + 1, name: names[index] ?? '', cells };
    const target = rowOf().get(beside.name);
    const taken = target === undefined ? undefined : here.get(target);
    if (target !== undefined && !taken) here.set(target, beside);
    else if (!taken || JSON.stringify(taken.cells) !== JSON.stringify(cells)) gone.push(beside);
  });
  for (const [name, texts] of byName(written)) {
    const added = `[scritto nel prospetto: ${texts.join('; ')}]`;
    const target = rowOf().get(name);
    const beside = target === undefined ? undefined : (here.get(target) ?? { row: 0, name, cells: [] });
    if (target !== undefined && beside && !isFormula(beside.cells[0])) here.set(target, { ...beside, added });
    else gone.push({ row: 0, name, cells: [], added });
  }
  return { here, gone };
}

function byName(written: readonly Overwritten[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { name, cell, text } of written) texts.set(name, [...(texts.get(name) ?? []), `${cell} ${text}`]);
  return texts;
}

/** The rows of a sheet of the plan by their names, found when they are first asked for; of one name, the first. */
export function rowsByName({ rows }: SheetPlan, heading: number): () => ReadonlyMap<string, number> {
  let found: ReadonlyMap<string, number> | undefined;
  return () =>
    (found ??= firstRows(
      lineNames(
        rows.map(({ key }) => key),
        heading,
      ),
    ));
}

/** The first row of each name. */
export function firstRows(names: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  names.forEach((name, index) => {
    if (!rows.has(name)) rows.set(name, index + 1);
  });
  return rows;
}
