import type { CellEdit } from '../newYear/inputEdits';
import { isBlank } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import { HEADINGS } from './signOffHeadings';

/**
 * The edits that leave a sheet of sign-offs without any: those of a closed year are not of the next one. The hidden keys of
 * its lines go too, since they name who signed.
 */
export function emptySignOffs({ sheet, top, left, rows }: Grid): readonly CellEdit[] {
  const titles = Object.values(HEADINGS);
  const heading = rows.findIndex((row) => titles.every((title) => row.includes(title)));
  const headings = rows[heading];
  if (!headings) return [];
  const number = headings.indexOf(HEADINGS.number);
  const key = headings.indexOf(HEADINGS.standing) + 1;
  const columns = [...titles.map((title) => headings.indexOf(title)), key];
  return rows.flatMap((row, index) => {
    if (index <= heading || typeof row[number] !== 'number') return [];
    const filled = columns.filter((column) => !isBlank(row[column] ?? null));
    return filled.map((column) => ({
      sheet,
      row: top + index,
      column: left + column,
      change: { kind: 'clear' } as const,
    }));
  });
}
