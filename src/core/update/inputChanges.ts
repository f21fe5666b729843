import type { Place } from '../diagnostics/finding';
import { INPUTS, type InputName } from '../inputs/definitions';
import type { RawRow, RawTable, RawTables, TableSource } from '../inputs/rawTable';
import { cellText } from '../model/reading/cellText';
import { rowKey } from '../model/reading/rowKey';
import { placeOf } from '../model/rowSource';
import { isBlank, type CellValue } from '../workbook/cellValue';
import type { InputChange } from './inputChange';
import { changedFields, matchRows } from './matchRows';

/**
 * What differs between inputs then and now, sheet by sheet, in the order of the rows as they are now. There is a change
 * exactly where the two have different fingerprints: order, place and columns that are not read do not matter.
 */
export function inputChanges(before: RawTables, now: RawTables): readonly InputChange[] {
  return INPUTS.flatMap(({ name }) => {
    const [then, present] = [before[name], now[name]];
    if (then && present) return tableChanges(name, then, present);
    if (present) return [sheetChange('sheetAdded', present.source)];
    return then ? [sheetChange('sheetGone', then.source)] : [];
  });
}

function sheetChange(kind: 'sheetAdded' | 'sheetGone', source: TableSource): InputChange {
  return { kind, input: source.input, place: placeOfSheet(source), before: '', now: '' };
}

function tableChanges(input: InputName, before: RawTable, now: RawTable): InputChange[] {
  const [then, present] = [before.source.columns, now.source.columns];
  const fields = Object.keys(present).filter((field) => then[field]);
  const columnChange = (kind: 'columnAdded' | 'columnGone', header = ''): InputChange => ({
    kind,
    input,
    place: { ...placeOfSheet(now.source), column: header },
    before: '',
    now: '',
  });
  const { changed, added, gone } = matchRows(input, before.rows, now.rows, fields);
  const keyOf = (row: RawRow): string | undefined => rowKey(input, row);
  const placeIn = (row: RawRow, field: string): Place =>
    placeOf({ table: now.source, row: row.row }, field, keyOf(row));
  const first = firstField(now.source);
  const rows: InputChange[] = [
    ...changed.flatMap(([earlier, row]) =>
      changedFields(earlier, row, fields).map((field) => ({
        kind: 'cell' as const,
        input,
        place: placeIn(row, field),
        ...differentTexts(earlier.cells[field] ?? null, row.cells[field] ?? null),
      })),
    ),
    ...added.map((row) => ({
      kind: 'rowAdded' as const,
      input,
      place: placeIn(row, first),
      before: '',
      now: rowText(row),
    })),
  ];
  return [
    ...Object.entries(present).flatMap(([field, { header }]) =>
      then[field] ? [] : [columnChange('columnAdded', header)],
    ),
    ...Object.entries(then).flatMap(([field, { header }]) =>
      present[field] ? [] : [columnChange('columnGone', header)],
    ),
    ...rows,
    ...gone.map((row) => {
      const key = keyOf(row);
      const place = { ...placeOfSheet(now.source), ...(key === undefined ? {} : { key }) };
      return { kind: 'rowGone' as const, input, place, before: rowText(row), now: '' };
    }),
  ];
}

function placeOfSheet({ sheet, table }: TableSource): Place {
  return { sheet, ...(table === undefined ? {} : { table }) };
}

/** The leftmost column that is read: where a row is shown. */
function firstField({ columns }: TableSource): string {
  const [first] = Object.entries(columns).sort(([, a], [, b]) => a.column - b.column);
  return first?.[0] ?? '';
}

function rowText({ cells }: RawRow): string {
  return Object.values(cells)
    .filter((cell) => !isBlank(cell))
    .map(cellText)
    .join('; ');
}

const KINDS = { string: 'testo', number: 'numero', boolean: 'valore logico', percent: 'percentuale', date: 'data' };

/** Two cells that hold different things, told apart even where they read the same: `5` as a text and as a number. */
function differentTexts(before: CellValue, now: CellValue): Pick<InputChange, 'before' | 'now'> {
  const [then, present] = [cellText(before), cellText(now)];
  if (then !== present) return { before: then, now: present };
  return { before: `${then} (${kindOf(before)})`.trim(), now: `${present} (${kindOf(now)})`.trim() };
}

function kindOf(cell: CellValue): string {
  if (cell === null) return 'cella vuota';
  const kind = typeof cell === 'object' ? cell.kind : typeof cell;
  return kind in KINDS ? KINDS[kind as keyof typeof KINDS] : 'errore';
}
