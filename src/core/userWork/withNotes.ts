import type { CellPlan, RowPlan, SheetPlan } from '../plan/plan';
import { keyMark, taggedKey } from './keyMark';
import { lineTag } from './lineTag';

/** The heading of the column where users write. */
export const NOTE_HEADING = 'Note';

const KEYS = { width: 10, hidden: true } as const;
const NOTES = { width: 36 };

/**
 * A report with two more columns: the keys of its lines, hidden, by which a later run finds them again wherever they
 * stand then, and one for notes. Neither is printed: a note is meant for colleagues and auditors, not for publication.
 */
export function withNotes(sheet: SheetPlan): SheetPlan {
  const { rows, columns, page, merges } = sheet;
  const isHeading = (row: RowPlan | undefined): boolean => row?.cells[0]?.style === 'heading';
  const top = 1 + Math.max(0, rows.findIndex(isHeading));
  const [first, last] = page.titleRows ?? [top, top];
  const heading = isHeading(rows[first - 1]) ? first : last;
  const width = columns.length;
  const notes = { heading, keys: width + 1, notes: width + 2 };
  const beside = (row: RowPlan, key: CellPlan | null, note: CellPlan): RowPlan => ({
    ...row,
    cells: [...row.cells, ...Array<null>(width - row.cells.length).fill(null), key, note],
  });
  const tagFrom = (index: number): string => {
    let end = index + 1;
    while (end < rows.length && rows[end]?.key === undefined) end += 1;
    return lineTag(
      rows.slice(index, end).map(({ cells }) => cells),
      width,
      rows[index]?.height,
    );
  };
  return {
    ...sheet,
    notes,
    columns: [...columns, KEYS, NOTES],
    rows: rows.map((row, index) => {
      if (index + 1 === heading) {
        const mark = keyMark(width, tagFrom(0));
        return beside(row, { value: mark, style: 'code' }, { value: NOTE_HEADING, style: 'heading' });
      }
      if (index + 1 > heading && index + 1 <= last) return beside(row, null, { value: null, style: 'heading' });
      if (row.key === undefined) return row;
      return beside(row, { value: taggedKey(row.key, tagFrom(index)), style: 'code' }, EMPTY);
    }),
    merges:
      heading === last ? merges : [...merges, { top: heading, left: notes.notes, bottom: last, right: notes.notes }],
    page: { ...page, area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: width } },
  };
}

const EMPTY: CellPlan = { value: null, style: 'annotation' };
