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
  const columns = titles.map((title) => rows[heading]?.indexOf(title) ?? -1);
  return rows.flatMap((row, index) => {
    if (heading < 0 || index <= heading || typeof row[columns[0] ?? -1] !== 'number') return [];
    const key = (columns.at(-1) ?? 0) + 1;
    const filled = [...columns, key].filter((column) => !isBlank(row[column] ?? null));
    return filled.map((column) => ({
      sheet,
      row: top + index,
      column: left + column,
      change: { kind: 'clear' } as const,
    }));
  });
}
