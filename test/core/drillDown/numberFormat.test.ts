import type { Addend, Explanation } from '../../../src/core/drillDown/explanation';
import { formatIn, formatOf } from '../../../src/core/drillDown/numberFormat';
import type { ColumnType } from '../../../src/core/inputs/definitions';
import type { StyleName } from '../../../src/core/plan/styles';

test.each<[StyleName, string]>([
  ['amount', '1.234,50'],
  ['amountEuro', '1.234,50'],
  ['subtotal', '1.234,50'],
  ['total', '1.234,50'],
  ['totalLabel', '1234,5'],
  ['resultNumber', '1234,5'],
  ['percent', '123.450,00%'],
  ['resultPercent', '123.450,00%'],
])('a number in the style %s', (style, text) => {
  expect(formatOf(style)(1234.5)).toBe(text);
});

const ofInput = (type: ColumnType): Addend => ({
  factor: 1,
  amount: 2,
  from: { sheet: 'Dati', cell: 'A2', header: 'x', key: '1A', value: 2, type, number: 2 },
});
const ofReport = (style: StyleName): Addend => {
  const from: Explanation = {
    cell: { sheet: 'R', cell: 'A2', label: '1A', value: 2, style },
    reason: { kind: 'count', cells: [] },
  };
  return { factor: 1, amount: 2, from };
};

test.each<[string, readonly (readonly Addend[])[], string]>([
  ['an amount among others', [[ofInput('decimal')], [ofInput('integer'), ofInput('amount')]], '2,00'],
  ['numbers that are no amounts', [[ofInput('decimal')], [ofReport('resultNumber')]], '2'],
  ['an amount of a report', [[ofReport('amount')]], '2,00'],
  ['nothing', [], '2'],
])('the parts of a ratio: %s', (_, groups, text) => {
  expect(formatIn({ groups: groups.map((addends) => ({ addends, total: 2 })), total: 2 })(2)).toBe(text);
});
