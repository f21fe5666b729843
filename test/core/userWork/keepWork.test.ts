import fc from 'fast-check';
import type { SheetPlan, WorkbookPlan } from '../../../src/core/plan/plan';
import { keepWork as keep } from '../../../src/core/userWork/keepWork';
import type { StandingCell, StandingReport } from '../../../src/core/userWork/standingReport';
import { ABOVE, COLUMNS, lineReport } from '../../support/lineReport';

const keepWork = (...given: Parameters<typeof keep>): WorkbookPlan => keep(...given).plan;

type Rows = (StandingCell | undefined)[][];

const LOOK = {};

/** A report as it stands when its plan was written and nobody touched it. */
function rowsOf({ rows }: SheetPlan): Rows {
  return rows.map(({ cells }) =>
    cells.map((cell) =>
      cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula, value: cell.value },
    ),
  );
}

function standing(rows: Rows): StandingReport {
  return {
    report: 'Scostamenti',
    sheet: 'Scostamenti',
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? null)),
    look: () => LOOK,
    columns: [],
    hiddenRows: [],
    heights: [],
    frozen: { rows: 0, columns: 0 },
    merged: [],
    linked: [],
    commented: [],
    listed: [],
    page: { orientation: 'portrait', isA4: true, margins: [] },
    ownLooks: () => [],
  };
}

function sheetOf({ sheets: [sheet] }: WorkbookPlan): SheetPlan {
  if (!sheet) throw new Error('the plan has no sheet');
  return sheet;
}

function keyOf(row: Rows[number]): string {
  const key = row[COLUMNS.keys - 1];
  return typeof key === 'string' ? key.replace(/ #[\w.]+$/, '') : '';
}

/** Each line and its note, as the plan has them. */
function notesOf(sheet: SheetPlan): (readonly [key: unknown, note: unknown])[] {
  return sheet.rows.slice(ABOVE).flatMap(({ cells }) => {
    const note = cells[COLUMNS.notes - 1]?.value ?? null;
    return note === null ? [] : [[keyOf(cells.map((cell) => cell?.value)), note] as const];
  });
}

const lines = fc
  .uniqueArray(fc.constantFrom('1A', '1B', '1C', '2A', '2B', '3Z', '005', '5', 'a*'), { maxLength: 9 })
  .map((keys) => Object.fromEntries(keys.map((key, index) => [`Obiettivo ${key}`, index])));

test('every note stays with its line, or goes below where that is gone, whatever is sorted, inserted, added and taken away', () => {
  fc.assert(
    fc.property(lines, lines, fc.infiniteStream(fc.nat()), fc.array(fc.nat(20)), (before, after, order, blanks) => {
      const rows = rowsOf(sheetOf(lineReport(before)));
      for (const row of rows.slice(ABOVE)) row[COLUMNS.notes - 1] = `nota di ${keyOf(row)}`;
      const sorted = rows
        .splice(ABOVE)
        .map((row) => ({ row, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place);
      rows.push(...sorted.map(({ row }) => row));
      for (const place of blanks) rows.splice(ABOVE + (place % (rows.length - 1)), 0, []);

      const plan = lineReport(after);
      const { plan: kept, moved } = keep(plan, [standing(rows)]);
      expect(moved).toEqual([]);
      const wanted = [...Object.keys(before), 'Totale'].map((key) => [key, `nota di ${key}`]);
      expect(notesOf(sheetOf(kept)).toSorted()).toEqual(wanted.toSorted());
      const beside = notesOf({ ...sheetOf(kept), rows: sheetOf(kept).rows.slice(0, sheetOf(plan).rows.length) });
      expect(beside.map(([key]) => key)).toEqual(
        [...Object.keys(after), 'Totale'].filter((key) => key in before || key === 'Totale'),
      );
      expect(keepWork(plan, [standing(rowsOf(sheetOf(kept)))])).toEqual(kept);
      expect(notesOf(sheetOf(keepWork(lineReport(before), [standing(rowsOf(sheetOf(kept)))])))).toEqual(
        [...Object.keys(before), 'Totale'].map((key) => [key, `nota di ${key}`]),
      );
    }),
  );
});

/** What a user’s formula beside the last line becomes where the report is written anew with other lines. */
function formulaAfter(formula: string, after: Readonly<Record<string, number>>): unknown {
  const rows = rowsOf(sheetOf(lineReport({ A: 1, B: 2, C: 3 })));
  (rows[ABOVE + 2] ?? [])[COLUMNS.extra - 1] = { formula, value: 99 };
  const kept = sheetOf(keepWork(lineReport(after), [standing(rows)]));
  const cells = kept.rows.flatMap((row) => row.cells[COLUMNS.extra - 1] ?? []);
  return cells.map((cell) => cell.formula ?? cell.value)[0];
}

test.each([
  ['nothing changed', 'B5*2', { A: 1, B: 2, C: 3 }, 'B5*2'],
  ['its line moved', 'B5*2+$B$3', { C: 3, X: 0, A: 1 }, 'B3*2+$B$5'],
  ['a line was added inside an area', 'SUM(B3:B5)', { A: 1, X: 0, B: 2, C: 3 }, 'SUM(B3:B6)'],
  ['a line was taken from an area', 'SUM(B3:B5)', { A: 1, C: 3 }, 'SUM(B3:B4)'],
  ['an area would take in a line from outside', 'SUM(B3:B4)', { A: 1, C: 3, B: 2 }, 99],
  ['the line that it led to is gone', 'B4*2', { A: 1, C: 3 }, 99],
  ['its own line is gone', 'B5*2', { A: 1, B: 2 }, 99],
  ['it leads elsewhere', "Dati!A3+'Scostamenti'!B5", { C: 3 }, "Dati!A3+'Scostamenti'!B3"],
  ['it leads to another column of the user’s', 'D5&F3', { C: 3, A: 1 }, 'D3&F4'],
])('a formula where %s: %s', (_what, formula, after, expected) => {
  expect(formulaAfter(formula, after)).toBe(expected);
});

test('where the column of keys was deleted, all notes come below the report', () => {
  const rows = rowsOf(sheetOf(lineReport({ A: 1 })));
  (rows[2] ?? [])[COLUMNS.notes - 1] = 'nota';
  const kept = keepWork(lineReport({ A: 1 }), [standing(rows.map((row) => row.toSpliced(COLUMNS.keys - 1, 1)))]);
  expect(notesOf(sheetOf(kept))).toEqual([['Riga 3 di prima: A', 'nota']]);
});

test('a note beside a row that is no line goes with the line above it; a heading of the user’s stays', () => {
  const rows = rowsOf(sheetOf(lineReport({ A: 1, B: 2 })));
  rows.push([], [null, null, null, 'in fondo']);
  (rows[1] ?? [])[COLUMNS.notes - 1] = 'Le mie note';
  const kept = sheetOf(keepWork(lineReport({ B: 2, A: 1 }), [standing(rows)]));
  expect(kept.rows.flatMap(({ cells }) => cells[COLUMNS.notes - 1]?.value ?? [])).toEqual(['Le mie note', 'in fondo']);
  expect(kept.rows.at(-1)?.cells[0]?.value).toBe('Totale, riga 2 sotto');
});

test('of two lines with one key, the first keeps its place', () => {
  const rows = rowsOf(sheetOf(lineReport({ A: 1 })));
  (rows[2] ?? [])[3] = 'prima';
  rows.splice(3, 0, ['A', 1, 'A', 'seconda'], ['A', 1, 'A', 'prima']);
  expect(notesOf(sheetOf(keepWork(lineReport({ A: 1 }), [standing(rows)])))).toEqual([
    ['A', 'prima'],
    ['A', 'seconda'],
  ]);
});

/** What becomes of what somebody wrote into the report itself: the notes, and what is told of it. */
function writtenInto(change: (rows: Rows) => void, after: Readonly<Record<string, number>>): unknown {
  const rows = rowsOf(sheetOf(lineReport({ A: 1, B: 2 })));
  change(rows);
  const plan = lineReport(after);
  const { plan: kept, moved } = keep(plan, [standing(rows)]);
  const again = keep(plan, [standing(rowsOf(sheetOf(kept)))]);
  expect(again.moved).toEqual([]);
  expect(rowsOf(sheetOf(again.plan))).toEqual(rowsOf(sheetOf(kept)));
  const notes = sheetOf(kept).rows.flatMap(({ cells }, row) => {
    const note = cells[COLUMNS.notes - 1]?.value ?? null;
    return note === null || note === 'Note' ? [] : [[row + 1, cells[0]?.value, note]];
  });
  return { notes, moved: moved.map(({ cell, text }) => `${cell} ${text}`) };
}

function put(row: number, column: number, cell: StandingCell): (rows: Rows) => void {
  return (rows) => {
    while (rows.length < row) rows.push([]);
    (rows[row - 1] ?? [])[column - 1] = cell;
  };
}

test.each([
  ['a plain number', put(3, 2, 7.5), { A: 1, B: 2 }, [[3, 'A', '[scritto nel prospetto: B3 7,5]']], ['B3 7,5']],
  ['a computed number', put(5, 2, 99), { A: 1, B: 2 }, [[5, 'Totale', '[scritto nel prospetto: B5 99]']], ['B5 99']],
  [
    'a formula in place of a number',
    put(3, 2, { formula: 'B4*2', value: 4 }),
    { A: 1, B: 2 },
    [[3, 'A', '[scritto nel prospetto: B3 =B4*2]']],
    ['B3 =B4*2'],
  ],
  [
    'a formula in place of another',
    put(5, 2, { formula: 'AVERAGE(B3:B4)', value: 1 }),
    { A: 1, B: 2 },
    [[5, 'Totale', '[scritto nel prospetto: B5 =AVERAGE(B3:B4)]']],
    ['B5 =AVERAGE(B3:B4)'],
  ],
  ['nothing, but a formula is spelled otherwise', put(5, 2, { formula: 'sum( $B$3:B4 )', value: 3 }), { A: 1 }, [], []],
  ['the title', put(1, 1, 'Mio'), { A: 1, B: 2 }, [[1, 'Titolo', '[scritto nel prospetto: A1 Mio]']], ['A1 Mio']],
  [
    'a row between lines',
    (rows: Rows) => void rows.splice(3, 0, ['nota libera', 5]),
    { A: 1, B: 2 },
    [[3, 'A', '[scritto nel prospetto: A4 nota libera; B4 5]']],
    ['A4 nota libera', 'B4 5'],
  ],
  [
    'below the report',
    put(8, 1, 'Firma'),
    { A: 1, B: 2 },
    [[5, 'Totale', '[scritto nel prospetto: A8 Firma]']],
    ['A8 Firma'],
  ],
  ['a line that is gone', put(3, 2, 7), { B: 2 }, [[7, 'A', '[scritto nel prospetto: A3 A; B3 7]']], ['A3 A', 'B3 7']],
  ['nothing, but the inputs changed', () => undefined, { A: 10, C: 3 }, [], []],
])('what was written over %s is in the notes', (_what, change, after, notes, moved) => {
  expect(writtenInto(change, after)).toEqual({ notes, moved });
});

test('a note gets what was written over its line behind it', () => {
  const rows = rowsOf(sheetOf(lineReport({ A: 1 })));
  put(3, COLUMNS.notes, 'già qui')(rows);
  put(3, 2, 5)(rows);
  expect(notesOf(sheetOf(keepWork(lineReport({ A: 1 }), [standing(rows)])))).toEqual([
    ['A', 'già qui [scritto nel prospetto: B3 5]'],
  ]);
});
