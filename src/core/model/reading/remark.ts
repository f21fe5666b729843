import { findingOf, type FindingKind } from '../../diagnostics/kind';
import type { RawRow } from '../../inputs/rawTable';
import { cellText } from './cellText';
import { headerOf, placeOfCell, type Column } from './column';

/** Other cells that a remark lists one by one; a whole column of them says no more. */
const RELATED_CELLS = 20;

/** Says the same of one more cell. */
export type Remark = (row: RawRow) => void;

/**
 * Something to be said once of many cells of a column, since one act of the user mends them all: the finding stands at
 * the first of them and counts the others. `what` completes the sentence that names sheet, column and cells.
 */
export function remarkOf(column: Column, kind: FindingKind, what: (seen: string) => string, expected?: string): Remark {
  const rows: RawRow[] = [];
  column.notes.atEnd.push(() => {
    const [first, ...others] = rows;
    if (!first) return;
    const place = placeOfCell(column, first);
    const seen = cellText(first.cells[column.field] ?? null);
    const more =
      others.length === 0 ? '' : others.length === 1 ? ' e un’altra cella' : ` e altre ${others.length} celle`;
    column.notes.found(
      findingOf(kind, {
        message: `${column.table.sheet}, colonna «${headerOf(column)}», ${place.cell ?? ''}${more}: ${what(seen)}.`,
        place,
        seen,
        ...(expected === undefined ? {} : { expected }),
        ...(others.length === 0
          ? {}
          : { related: others.slice(0, RELATED_CELLS).map((row) => placeOfCell(column, row)) }),
      }),
    );
  });
  return (row) => rows.push(row);
}
