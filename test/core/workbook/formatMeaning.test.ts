import { formatMeaning } from '../../../src/core/workbook/formatMeaning';

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
