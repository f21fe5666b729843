import fc from 'fast-check';
import { paginate, type FlowingRow } from '../../../src/core/layout/paginate';

/** `3` a row of that height, `3k` one that is kept with the next, `|3` one that starts a page. */
const rows = (text: string): FlowingRow[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      height: Number(word.replace(/[|k]/g, '')),
      breakBefore: word.startsWith('|'),
      keepWithNext: word.endsWith('k'),
    }));

test.each<[string, string, number, number, number[]]>([
  ['what fits needs no break', '3 3 3', 10, 0, []],
  ['a row that no longer fits starts a page', '3 3 3 3', 10, 0, [3]],
  ['the rows repeated on later pages take room', '5 5 5 5 5', 10, 5, [2, 3, 4]],
  ['a break that is asked for', '3 |3 3', 10, 0, [1]],
  ['a heading goes with its text', '4 4 2k 4', 10, 0, [2]],
  ['a run of headings goes together', '4 2k 2k 4', 8, 0, [1]],
  ['a run taller than a page is broken where the page ends', '4k 4k 4k 4k', 10, 0, [2]],
  ['a run that leaves no room for its text on the new page stays where it is', '2 6k 4 2', 9, 0, [2]],
  ['a last page with next to nothing on it takes the row above along', '30 30 30 5', 90, 0, [2]],
  ['so does the last before a break that is asked for', '30 30 30 5 |9', 90, 0, [2, 4]],
  ['with the heading of that row', '30 25 5k 30 5', 90, 0, [2]],
  ['but never leaves a page empty', '90k 5', 90, 0, [1]],
  ['nor where it would not fit', '40 89 5', 90, 0, [1, 2]],
  ['a row taller than a page has one to itself', '3 30 3', 10, 0, [1, 2]],
  ['the first one too', '30 3', 10, 0, [1]],
  ['a break asked for at the top is there already', '|3 3', 10, 0, []],
  ['a heading whose text has no room beside the repeated rows stays where it is', '4 3k 5', 10, 3, [2]],
  ['a last page that is a tenth full stays as it is', '30 30 30 9', 90, 0, [3]],
  ['one in the middle stays as it is', '30 30 30 5 88', 90, 0, [3, 4]],
  ['the row above moves where both just fit', '5 84 6', 90, 0, [1]],
  ['it does not where they do not', '5 85 7', 90, 0, [2]],
  ['nor where the repeated rows leave no room', '5 84 6', 90, 3, [2]],
  ['nor off the headings that begin the page', '30k 30k 30 5', 90, 0, [3]],
  ['nothing to break', '', 10, 0, []],
])('%s', (_, text, page, repeated, breaks) => {
  expect(paginate(rows(text), page, repeated)).toEqual(breaks);
});

test('no page holds more than it can, and none is empty', () => {
  const row = fc.record({
    height: fc.integer({ min: 1, max: 10 }),
    breakBefore: fc.boolean(),
    keepWithNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (flowing) => {
      const breaks = paginate(flowing, 30, 0);
      const starts = [0, ...breaks, flowing.length];
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      expect(new Set(breaks).size).toBe(breaks.length);
      starts.slice(1).forEach((end, index) => {
        const page = flowing.slice(starts[index], end).reduce((sum, { height }) => sum + height, 0);
        expect(page).toBeLessThanOrEqual(30);
      });
      flowing.forEach(({ breakBefore }, at) => {
        if (breakBefore && at > 0) expect(breaks).toContain(at);
      });
    }),
  );
});
