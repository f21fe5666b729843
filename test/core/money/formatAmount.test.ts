import { formatAmount, formatDifference } from '../../../src/core/money/formatAmount';

test.each([
  [0, '0,00', '0,00'],
  [5, '0,05', '+0,05'],
  [-50, '-0,50', '-0,50'],
  [99999, '999,99', '+999,99'],
  [100000, '1.000,00', '+1.000,00'],
  [-123456789, '-1.234.567,89', '-1.234.567,89'],
])('%i cents', (cents, amount, difference) => {
  expect([formatAmount(cents), formatDifference(cents)]).toEqual([amount, difference]);
});
