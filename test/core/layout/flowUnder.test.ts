import { flowUnder, type LooseRow } from '../../../src/core/layout/flowUnder';
import { pageHeight } from '../../../src/core/layout/page';
import { SheetBuilder } from '../../../src/core/layout/sheetBuilder';
import type { RowPlan } from '../../../src/core/plan/plan';

const PAGE = pageHeight('portrait', 100);

/** What an upright A4 page holds below its title row, which every page repeats. */
const ROOM = PAGE - 20;

function row(name: string, height: number): LooseRow {
  return { cells: [{ value: name, style: 'text' }], height, outline: 1, merged: [[1, 2]] };
}

/** `|` starts a page. */
function laidOut(blocks: readonly (readonly LooseRow[])[], newPage: boolean): string {
  const sheet = new SheetBuilder({
    name: 'Prova',
    role: 'report',
    columns: [{ width: 40 }, { width: 40 }],
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'portrait' },
  });
  sheet.repeat(1, 1);
  sheet.add([{ value: 'titolo', style: 'title' }], { height: 20 });
  flowUnder(sheet, (continued) => [row(continued ? 'segue' : 'inizio', 50)], blocks, newPage);
  const { rows, merges } = sheet.build();
  expect(merges).toHaveLength(rows.length - 1);
  return rows.map(nameOf).join(' ');
}

function nameOf({ cells, pageBreakBefore }: RowPlan): string {
  return `${pageBreakBefore ? '|' : ''}${String(cells[0]?.value)}`;
}

test.each<[string, (readonly LooseRow[])[], string]>([
  ['what fits', [[row('a', 300)], [row('b', 300)]], 'titolo inizio a b'],
  ['a block that no longer fits', [[row('a', 400)], [row('b', 200), row('c', 200)]], 'titolo inizio a |segue b c'],
  ['up to the last point', [[row('a', ROOM - 50)]], 'titolo inizio a'],
  ['blocks up to the last point', [[row('a', 100)], [row('b', PAGE - 170)]], 'titolo inizio a b'],
  ['rows up to the last point', [[row('a', 300), row('b', PAGE - 370), row('c', 600)]], 'titolo inizio a b |segue c'],
  ['a row taller than a page below its head', [[row('a', 800)]], 'titolo inizio |a'],
  ['so on a later page', [[row('a', 300)], [row('b', 800)]], 'titolo inizio a |segue |b'],
  [
    'a block taller than a page goes on below what is there',
    [[row('a', 300)], [row('b', 300), row('c', 300), row('d', 300)]],
    'titolo inizio a |segue b c |segue d',
  ],
  ['nothing', [], 'titolo inizio'],
])('%s', (_, blocks, expected) => {
  expect(laidOut(blocks, false)).toBe(expected);
});

test('the first block starts a page where that is wanted', () => {
  expect(laidOut([[row('a', 300)]], true)).toBe('titolo |inizio a');
});
