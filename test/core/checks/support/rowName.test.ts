import { numberedKey, rowName } from '../../../../src/core/checks/support/rowName';

test.each([
  ['2B', 3, '2B n. 3'],
  ['2B', 0, undefined],
  ['', 3, undefined],
])('the key of %p and %p', (code, number, expected) => {
  expect(numberedKey(code, number)).toBe(expected);
});

test.each([
  ['2B n. 3', '2B n. 3'],
  [' ', 'Riga 7'],
  ['', 'Riga 7'],
  [undefined, 'Riga 7'],
])('a row whose key is %p', (key, expected) => {
  expect(
    rowName({ row: 7, table: { input: 'Target', sheet: 'Target', headerRow: 1, lastRow: 9, columns: {} } }, key),
  ).toBe(expected);
});
