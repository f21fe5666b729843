import { pageBreaks } from '../../../src/core/plan/pageBreaks';

test('rows that ask for it start a page, but for the first', () => {
  const breaks = [true, false, true, true].map((pageBreakBefore) => ({ cells: [], pageBreakBefore }));
  expect(pageBreaks(breaks)).toEqual([3, 4]);
});

test('no more than a sheet can have', () => {
  const rows = Array.from({ length: 2000 }, () => ({ cells: [], pageBreakBefore: true }));
  const breaks = pageBreaks(rows);
  expect([breaks.length, breaks.at(-1)]).toEqual([1026, 1027]);
});
