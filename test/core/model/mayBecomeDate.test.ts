import { mayBecomeDate } from '../../../src/core/model/reading/mayBecomeDate';

test.each([
  ['1-2', 1, 2, 2021, true],
  ['2/1', 1, 2, 2021, true],
  ['01.02', 1, 2, 1999, true],
  ['1-2', 1, 1, 2002, true],
  ['3-2015', 1, 3, 2015, true],
  ['3-75', 1, 3, 1975, true],
  ['1-2-21', 1, 2, 2021, true],
  ['1/2/2021', 1, 2, 2021, true],
  ['2021-02-01', 1, 2, 2021, true],
  ['1-2', 3, 2, 2021, false],
  ['1-2-20', 1, 2, 2021, false],
  ['1A', 1, 2, 2021, false],
  ['12', 1, 2, 2012, false],
])('%s → %i/%i/%i: %s', (code, day, month, year, may) => {
  expect(mayBecomeDate(code, { day, month, year })).toBe(may);
});
