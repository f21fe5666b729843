import { formatNumber, formatPercent } from '../../../src/core/money/formatNumber';

test.each([
  [2020, '2020'],
  [0.5, '0,5'],
  [-9.34, '-9,34'],
  [0.1 + 0.2, '0,3'],
  [1e101, '1E+101'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [1, '100%'],
  [0.255, '25,5%'],
  [0.07, '7%'],
])('the fraction %d is written %s', (fraction, text) => {
  expect(formatPercent(fraction)).toBe(text);
});
