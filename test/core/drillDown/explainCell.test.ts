import { explainCell } from '../../../src/core/drillDown/explainCell';
import type { Explanation } from '../../../src/core/drillDown/explanation';
import { inputCells } from '../../../src/core/drillDown/inputCells';
import { planCells } from '../../../src/core/drillDown/planCells';
import type { CellPlan, Provenance } from '../../../src/core/plan/plan';
import type { CellValue, SpecialCell } from '../../../src/core/workbook/cellValue';
import { readInputs } from '../../support/inputs';

const RISORSE: readonly (readonly CellValue[])[] = [
  ['Obiettivo', 'Proventi preventivo', 'Oneri preventivo', 'Oneri consuntivo'],
  ['1A', 10, '1.000,10', 900.3],
  ['1B', null, -0.1, 0.1 + 0.2],
];
const PERCENT: SpecialCell = { kind: 'percent', fraction: 0.25 };
const QUOTE: readonly (readonly CellValue[])[] = [
  ['Codice', 'Obiettivo', 'Missione', 'Programma', 'Quota %'],
  ['011-005-001', '1A', '011', '005', PERCENT],
];
const SHEETS = { Risorse: RISORSE, Quote: QUOTE };
const { model } = readInputs(SHEETS);
const grids = Object.entries(SHEETS).map(([sheet, rows]) => ({ sheet, top: 1, left: 1, rows, merged: [] }));

type Term = readonly [sheet: string, cell: string, factor?: number];

/** Explains `B1` of a report whose column B holds these numbers, each with its provenance. */
function explained(numbers: readonly (readonly [value: CellPlan['value'], sources: Provenance])[]): unknown {
  const rows = numbers.map(([value, sources], index) => ({
    cells: [{ value: `riga ${index + 1}`, style: 'text' } as const, { value, sources, style: 'amount' } as const],
  }));
  const explanation = explainCell(planCells([{ name: 'R', rows }]), inputCells(model.tables, grids), 'R', 'B1');
  return explanation && short(explanation);
}

function sum(...terms: readonly Term[]): Provenance {
  return { kind: 'sum', terms: termsOf(terms) };
}

function termsOf(terms: readonly Term[]): Provenance['terms'] {
  return terms.map(([sheet, cell, factor = 1]) => ({ sheet, cell, factor }));
}

/** An explanation without what is the same in all of these. */
function short(explanation: Explanation): unknown {
  return JSON.parse(
    JSON.stringify(explanation, (key, value: unknown) =>
      ['style', 'type', 'sheet', 'header', 'label'].includes(key) ? undefined : value,
    ),
  );
}

const A_COSTS = { cell: 'C2', key: '1A', value: '1.000,10', number: 1000.1 };
const A_ACTUAL = { cell: 'D2', key: '1A', value: 900.3, number: 900.3 };
const B_COSTS = { cell: 'C3', key: '1B', value: -0.1, number: -0.1 };

test('a sum of input cells, read as amounts', () => {
  expect(explained([[1000, sum(['Risorse', 'C2'], ['Risorse', 'C3'])]])).toEqual({
    cell: { cell: 'B1', value: 1000 },
    reason: {
      kind: 'sum',
      groups: [
        {
          addends: [
            { factor: 1, from: A_COSTS, amount: 1000.1 },
            { factor: 1, from: B_COSTS, amount: -0.1 },
          ],
          total: 1000,
        },
      ],
      total: 1000,
    },
  });
});

test('a difference of totals, by intermediate total; what is taken away has its sign', () => {
  expect(
    explained([
      [-99.8, sum(['R', 'B2'], ['R', 'B3', -1])],
      [900.3, sum(['Risorse', 'D2'])],
      [1000.1, sum(['Risorse', 'C2'])],
    ]),
  ).toEqual({
    cell: { cell: 'B1', value: -99.8 },
    reason: {
      kind: 'sum',
      groups: [
        {
          through: { cell: 'B2', value: 900.3 },
          addends: [{ factor: 1, from: A_ACTUAL, amount: 900.3 }],
          total: 900.3,
        },
        {
          through: { cell: 'B3', value: 1000.1 },
          addends: [{ factor: -1, from: A_COSTS, amount: -1000.1 }],
          total: -1000.1,
        },
      ],
      total: -99.8,
    },
  });
});

test('a reference to a total is explained by the total’s own addends; a blank cell adds nothing', () => {
  const explanation = explained([
    [900.6, sum(['R', 'B2'])],
    [900.6, sum(['Risorse', 'D2'], ['Risorse', 'D3'], ['R', 'B3'])],
    ['', sum()],
  ]);
  expect(explanation).toMatchObject({
    cell: { cell: 'B1' },
    reason: { groups: [{ addends: [{ from: A_ACTUAL }, { from: { cell: 'D3', number: 0.3 } }] }], total: 900.6 },
  });
});

test('a sum of nothing is zero', () => {
  expect(explained([[0, sum()]])).toEqual({
    cell: { cell: 'B1', value: 0 },
    reason: { kind: 'sum', groups: [], total: 0 },
  });
});

test.each<[number | string, string, number | undefined]>([
  [-0.5, 'C2', -1],
  ['n.s.', 'B3', undefined],
])('a ratio, its base taken without its sign: %p', (value, base, quotient) => {
  const sources: Provenance = {
    kind: 'ratio',
    terms: termsOf([['Risorse', 'C2', -1]]),
    over: termsOf([['Risorse', base]]),
    absolute: true,
  };
  expect(explained([[value, sources]])).toMatchObject({ reason: { kind: 'ratio', absolute: true } });
  expect((explained([[value, sources]]) as { reason: { quotient?: number } }).reason.quotient).toBe(quotient);
});

test('a part by percentage: the whole, the percentage, what rounding adds', () => {
  const parts: readonly (readonly [CellPlan['value'], Provenance])[] = [
    [
      250.03,
      {
        kind: 'allocation',
        terms: [
          { sheet: 'R', cell: 'B2', factor: 1 },
          { sheet: 'R', cell: 'B3', factor: 1 },
        ],
      },
    ],
    [1000.1, sum(['Risorse', 'C2'])],
    [250_000, { kind: 'stated', as: 'percentage', terms: termsOf([['Quote', 'E2']]) }],
  ];
  expect(explained(parts)).toEqual({
    cell: { cell: 'B1', value: 250.03 },
    reason: {
      kind: 'allocation',
      whole: {
        cell: { cell: 'B2', value: 1000.1 },
        reason: {
          kind: 'sum',
          groups: [{ addends: [{ factor: 1, from: A_COSTS, amount: 1000.1 }], total: 1000.1 }],
          total: 1000.1,
        },
      },
      millionths: {
        cell: { cell: 'B3', value: 250_000 },
        reason: {
          kind: 'stated',
          as: 'percentage',
          cells: [{ cell: 'E2', key: '011-005-001', value: PERCENT, number: 0.25 }],
        },
      },
      exact: 250.025,
      rounding: 0.005,
    },
  });
});

test('a sum that a part by percentage enters stops there, and keeps its explanation', () => {
  const [part, whole, percentage]: readonly (readonly [CellPlan['value'], Provenance])[] = [
    [
      250.02,
      {
        kind: 'allocation',
        terms: [
          { sheet: 'R', cell: 'B3', factor: 1 },
          { sheet: 'R', cell: 'B4', factor: 1 },
        ],
      },
    ],
    [1000.1, sum(['Risorse', 'C2'])],
    [250_000, { kind: 'stated', as: 'percentage', terms: termsOf([['Quote', 'E2']]) }],
  ];
  expect(
    part && whole && percentage && explained([[249.92, sum(['R', 'B2'], ['Risorse', 'C3'])], part, whole, percentage]),
  ).toMatchObject({
    reason: {
      groups: [
        {
          addends: [
            { from: { cell: { cell: 'B2' }, reason: { kind: 'allocation', exact: 250.025 } }, amount: 250.02 },
            { from: B_COSTS },
          ],
        },
      ],
      total: 249.92,
    },
  });
});

test('a count names its cells, whatever they hold', () => {
  expect(explained([[1, { kind: 'count', terms: termsOf([['Risorse', 'A2']]) }]])).toMatchObject({
    reason: { kind: 'count', cells: [{ cell: 'A2', value: '1A' }] },
  });
});

test.each<[string, CellPlan['value'], Provenance | undefined]>([
  ['a text', 'riga', undefined],
  ['a blank cell', null, sum()],
  ['a blank sum', '', sum(['Risorse', 'B3'])],
])('nothing for %s', (_what, value, sources) => {
  const cells: CellPlan[] = [{ value, style: 'text', ...(sources && { sources }) }];
  const plan = planCells([{ name: 'R', rows: [{ cells }] }]);
  expect(explainCell(plan, inputCells(model.tables, grids), 'R', 'A1')).toBeUndefined();
});

test('a cell that is in no input and in no report is a mistake of ours', () => {
  expect(() => explained([[1, sum(['Altro', 'A1'])]])).toThrow('Altro!A1 is in no input and in no report');
});

test('a reference to a count is that count; one to what is not significant adds nothing', () => {
  const count: Provenance = { kind: 'count', terms: termsOf([['Risorse', 'A2']]) };
  expect(
    explained([
      [1, sum(['R', 'B2'])],
      [1, count],
    ]),
  ).toEqual({
    cell: { cell: 'B1', value: 1 },
    reason: { kind: 'count', cells: [{ cell: 'A2', key: '1A', value: '1A' }] },
  });
  const ratio: Provenance = {
    kind: 'ratio',
    terms: termsOf([['R', 'B3']]),
    over: termsOf([['R', 'B4']]),
    absolute: false,
  };
  expect(
    explained([
      [900.3, sum(['Risorse', 'D2'], ['R', 'B2'])],
      ['n.s.', ratio],
      [0, sum()],
      [0, sum()],
    ]),
  ).toMatchObject({ reason: { groups: [{ addends: [{ from: A_ACTUAL }], total: 900.3 }], total: 900.3 } });
});

test('what a ratio takes from a total are the addends of that total', () => {
  const ratio: Provenance = {
    kind: 'ratio',
    terms: termsOf([['R', 'B2']]),
    over: termsOf([['R', 'B3']]),
    absolute: false,
  };
  const addends = [{ factor: 1, from: A_ACTUAL, amount: 900.3 }];
  expect(
    explained([
      [1, ratio],
      [900.3, sum(['Risorse', 'D2'])],
      [900.3, sum(['R', 'B2'])],
    ]),
  ).toEqual({
    cell: { cell: 'B1', value: 1 },
    reason: {
      kind: 'ratio',
      numerator: { groups: [{ addends, total: 900.3 }], total: 900.3 },
      denominator: { groups: [{ addends, total: 900.3 }], total: 900.3 },
      absolute: false,
      quotient: 1,
    },
  });
});

test('a number that nothing explains is a mistake of ours', () => {
  const rows = [
    [{ value: 1, style: 'amount', sources: sum(['R', 'A2'], ['R', 'A2']) }],
    [{ value: 2, style: 'amount' }],
  ] satisfies CellPlan[][];
  const plan = planCells([{ name: 'R', rows: rows.map((cells) => ({ cells })) }]);
  const explain = () => explainCell(plan, inputCells(model.tables, grids), 'R', 'A1');
  expect(explain).toThrow('nothing says where R!A2 comes from');
});
