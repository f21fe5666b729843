import type { Explanation, InputCell, ReportCell } from '../../../src/core/drillDown/explanation';
import { explanationLines } from '../../../src/core/drillDown/explanationLines';

const report = (cell: string, value: number, style: ReportCell['style'] = 'amount'): ReportCell => ({
  sheet: 'Scostamenti',
  cell,
  label: '1A',
  value,
  style,
});
const input = (cell: string, number: number | undefined): InputCell => ({
  sheet: 'Risorse',
  cell,
  header: 'Oneri consuntivo',
  key: '1A',
  value: number ?? 'n.d.',
  type: 'amount',
  number,
});
const addend = (cell: string, number: number, factor = 1) => ({
  factor,
  from: input(cell, number),
  amount: number * factor,
});

/** Each line as `depth kind text`. */
function short(explanation: Explanation): string[] {
  return explanationLines(explanation).map((line) => {
    const addend = 'addend' in line ? line.addend : undefined;
    const signed = addend ? ` ${addend.sign}${addend.text}` : '';
    const text = 'text' in line ? ` ${line.text}` : '';
    const cell = 'cell' in line ? ` ${line.cell.cell}` : '';
    const heading = line.kind === 'heading' ? ` ${line.of}` : '';
    return `${line.depth} ${line.kind}${cell}${signed}${text}${heading}`;
  });
}

test('a sum: each cell with its sign, below the totals of several, and what they come to', () => {
  const groups = [
    { through: report('D9', 30), addends: [addend('E2', 10), addend('E3', 20)], total: 30 },
    { through: report('C9', -5), addends: [addend('B2', 5, -1)], total: -5 },
  ];
  expect(short({ cell: report('E9', 25), reason: { kind: 'sum', groups, total: 25 } })).toEqual([
    '0 number E9 25,00',
    '1 through D9 30,00',
    '2 input E2 +10,00',
    '2 input E3 +20,00',
    '1 input B2 −5,00',
    '1 total 25,00',
  ]);
});

test('a sum of nothing, and of a cell that holds no number', () => {
  expect(short({ cell: report('E9', 0), reason: { kind: 'sum', groups: [], total: 0 } })).toEqual([
    '0 number E9 0,00',
    '1 heading nothing',
  ]);
  const groups = [{ addends: [{ factor: 1, from: input('E2', undefined), amount: 0 }], total: 0 }];
  expect(short({ cell: report('E9', 0), reason: { kind: 'sum', groups, total: 0 } })).toEqual([
    '0 number E9 0,00',
    '1 input E2 +n.d.',
    '1 total 0,00',
  ]);
});

test('a percentage, and one over nothing', () => {
  const numerator = { groups: [{ addends: [addend('E2', 5)], total: 5 }], total: 5 };
  const denominator = { groups: [{ addends: [addend('B2', 20)], total: 20 }], total: 20 };
  const cell = report('F9', 0.25, 'percent');
  expect(short({ cell, reason: { kind: 'ratio', numerator, denominator, absolute: true, quotient: 0.25 } })).toEqual([
    '0 number F9 25,00%',
    '1 heading numerator',
    '1 input E2 +5,00',
    '1 total 5,00',
    '1 heading absoluteDenominator',
    '1 input B2 +20,00',
    '1 total 20,00',
    '1 quotient 25,00%',
  ]);
  const reason = { kind: 'ratio', numerator, denominator, absolute: false, quotient: undefined } as const;
  expect(short({ cell: { ...cell, value: 'n.s.' }, reason })).toEqual([
    '0 number F9 n.s.',
    '1 heading numerator',
    '1 input E2 +5,00',
    '1 total 5,00',
    '1 heading denominator',
    '1 input B2 +20,00',
    '1 total 20,00',
    '1 quotient undefined',
  ]);
});

test('a share in a sum, taken away: the whole and its percentage below it', () => {
  const whole = { cell: report('L6', 100), reason: { kind: 'stated', as: 'default', cells: [] } } as const;
  const millionths = {
    cell: report('F7', 333_333, 'text'),
    reason: { kind: 'stated', as: 'percentage', cells: [input('E2', 33.3333)] },
  } as const;
  const reason = { kind: 'allocation', whole, millionths, exact: 33.3333, rounding: -0.0033 } as const;
  const groups = [
    { addends: [{ factor: -1, from: { cell: report('L7', 33.33), reason }, amount: -33.33 }], total: -33.33 },
  ];
  expect(short({ cell: report('E9', -33.33), reason: { kind: 'sum', groups, total: -33.33 } })).toEqual([
    '0 number E9 -33,33',
    '1 number L7 −33,33 33,33',
    '2 allocation',
    '2 number L6 100,00',
    '3 heading default',
    '2 number F7 333333',
    '3 heading percentage',
    '3 cell E2 33,3333',
    '1 total -33,33',
  ]);
});

test('a count', () => {
  const reason = { kind: 'count', cells: [input('E2', 1), input('E3', 2)] } as const;
  expect(short({ cell: report('J21', 2, 'text'), reason })).toEqual([
    '0 number J21 2',
    '1 heading count',
    '1 cell E2 1',
    '1 cell E3 2',
  ]);
});
