import { builtInMeaning, formatMeaning } from '../../../src/file/read/formatMeaning';

test.each([
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0.00;[Red]-#,##0.00', 'number'],
  ['#,##0 "d"', 'number'],
  ['0.0\\%', 'number'],
  ['0" %"', 'number'],
  ['0.00E+00', 'number'],
  ['@', 'number'],
  ['[>100]0;General', 'number'],
  ['_-* #,##0.00\\ [$€-410]_-;\\-* #,##0.00\\ [$€-410]_-;_-* "-"??\\ [$€-410]_-;_-@_-', 'number'],
  ['[$-410]#,##0', 'number'],
  ['#,##0 \\d', 'number'],
  ['_d0_m', 'number'],
  ['"aperta', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['[$-410]d\\ mmmm\\ yyyy;@', 'date'],
  ['[h]:mm', 'date'],
  ['[ss]', 'date'],
  ['mm:ss.0', 'date'],
  ['h:mm AM/PM', 'date'],
  ['YYYY', 'date'],
  ['0%', 'percent'],
  ['0.0%;[Red]-0.0%', 'percent'],
  ['0.00\\ %', 'percent'],
  ['[Green]"+"0.0%;[Red]"-"0.0%', 'percent'],
])('%s means %s', (code, expected) => {
  expect(formatMeaning(code)).toBe(expected);
});

test.each([
  ['date', [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 58]],
  ['percent', [9, 10]],
  ['number', [0, 1, 2, 3, 4, 11, 12, 13, 23, 26, 37, 44, 48, 49, 59, 164]],
])('%s: built-in formats %j', (meaning, ids) => {
  expect(ids.map(builtInMeaning)).toEqual(ids.map(() => meaning));
});
