import fc from 'fast-check';
import { AMOUNT_FIELDS } from '../../../src/core/inputs/definitions';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import type { Ledger } from '../../../src/core/statements/ledger';
import { NO_AMOUNTS } from '../../../src/core/statements/sumAmounts';
import { modelOf, objective, programme, resource, share } from './modelOf';

test('several rows of an objective add up; a blank is not zero', () => {
  const { objectives, totals } = buildLedger(
    modelOf({
      objectives: [objective('1A'), objective('1B')],
      resources: [
        resource('1A', { costsBudget: 10_00, revenueActual: 0 }),
        resource('1A', { costsBudget: 5_50 }),
        resource('1B', { costsBudget: 1_00 }),
      ],
    }),
  );
  expect(objectives.map(({ amounts }) => amounts)).toEqual([
    { ...NO_AMOUNTS, costsBudget: 15_50, revenueActual: 0 },
    { ...NO_AMOUNTS, costsBudget: 1_00 },
  ]);
  expect(totals).toEqual({
    revenueBudget: 0,
    costsBudget: 16_50,
    investmentsBudget: 0,
    revenueActual: 0,
    costsActual: 0,
    investmentsActual: 0,
  });
});

test('programmes stand in the order of their sheet, with zero where nothing was spent', () => {
  const { programmes } = buildLedger(
    modelOf({
      programmes: [programme('032-002'), programme('011-005'), programme('012-004')],
      objectives: [objective('1A')],
      resources: [resource('1A', { costsActual: 100_00, investmentsActual: 7_00 })],
      shares: [share('1A', '012-004', { ppm: 400_000 }), share('1A', '011-005', { ppm: 600_000 })],
    }),
  );
  expect(programmes).toEqual([
    { mission: '032', programme: '002', cashCurrent: 0, cashInvestments: 0 },
    { mission: '011', programme: '005', cashCurrent: 60_00, cashInvestments: 4_20 },
    { mission: '012', programme: '004', cashCurrent: 40_00, cashInvestments: 2_80 },
  ]);
});

test('codes compare exactly, whatever characters they hold', () => {
  const codes = ['005', '5', '1*', '1A', 'A~B', '<2', '?', '=1', '1a', ' 1a'];
  const { objectives } = buildLedger(
    modelOf({
      objectives: codes.map((code) => objective(code)),
      resources: codes.map((code, index) => resource(code, { costsBudget: 2 ** index })),
    }),
  );
  expect(objectives.map(({ amounts }) => amounts.costsBudget)).toEqual(codes.map((_, index) => 2 ** index));
});

test('of two objectives with one code the first has everything, and rows without a code belong to none', () => {
  const { objectives, totals } = buildLedger(
    modelOf({
      objectives: [objective('1A'), objective('1A'), objective(''), objective('')],
      resources: [resource('1A', { costsBudget: 1_00 }), resource('', { costsBudget: 50_00 })],
    }),
  );
  expect(objectives.map(({ objective: { code }, amounts }) => [code, amounts.costsBudget])).toEqual([
    ['1A', 1_00],
    ['', null],
    ['', null],
  ]);
  expect(totals.costsBudget).toBe(1_00);
});

test('where Quote is left out, every objective lies whole in its own programme', () => {
  const { shares, programmes } = buildLedger(
    modelOf({
      programmes: [programme('011-005')],
      objectives: [
        objective('1A', { mission: '011', programme: '005', title: 'Innovazione' }),
        objective('1B', { deleted: true }),
        objective('1C', { deleted: true, mission: '011', programme: '005' }),
      ],
      resources: [resource('1A', { costsActual: 12_34 }), resource('1C', { costsActual: 1_00 })],
    }),
  );
  expect(
    shares.map(({ share: { objective: code, mission, title }, method, amounts, cashCurrent }) => [
      code,
      mission,
      title,
      method,
      amounts.costsActual,
      cashCurrent,
    ]),
  ).toEqual([
    ['1A', '011', 'Innovazione', 'whole', 12_34, 12_34],
    ['1C', '011', '', 'whole', 1_00, 1_00],
  ]);
  expect(programmes).toEqual([{ mission: '011', programme: '005', cashCurrent: 13_34, cashInvestments: 0 }]);
});

const code = fc.constantFrom('1A', '1B', '2A');
const cents = fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: null });
const amounts = fc.record(Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, cents])));
const rows = fc.record({
  resources: fc.array(fc.tuple(code, amounts).map(([of, six]) => resource(of, six))),
  shares: fc.array(
    fc
      .tuple(code, fc.constantFrom('011-005', '012-004', '099-001'), fc.option(fc.integer({ min: 0, max: 1_000_000 })))
      .map(([of, where, ppm]) => share(of, where, { ppm })),
  ),
});
const base = {
  objectives: [objective('1A'), objective('1B'), objective('2A')],
  programmes: [programme('011-005'), programme('012-004'), programme('099-001')],
};

test('totals are the sums of the leaves', () => {
  fc.assert(
    fc.property(rows, (parts) => {
      const ledger = buildLedger(modelOf({ ...base, ...parts }));
      for (const field of AMOUNT_FIELDS) {
        expect(ledger.totals[field]).toBe(parts.resources.reduce((sum, row) => sum + (row.amounts[field] ?? 0), 0));
      }
      const cash = (of: readonly { cashCurrent: number | null; cashInvestments: number | null }[]) =>
        of.reduce((sum, line) => sum + (line.cashCurrent ?? 0) + (line.cashInvestments ?? 0), 0);
      expect(cash(ledger.programmes)).toBe(cash(ledger.shares));
    }),
  );
});

test('no number depends on the order of the rows', () => {
  const figures = ({ objectives, totals, programmes }: Ledger) => ({
    objectives: objectives.map((entry) => entry.amounts),
    totals,
    programmes,
  });
  const shuffle = <Row>(all: readonly Row[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const pairs = rows.chain((parts) =>
    fc.record({ resources: shuffle(parts.resources), shares: shuffle(parts.shares) }).map((other) => [parts, other]),
  );
  fc.assert(
    fc.property(pairs, (pair) => {
      const [one, other] = pair.map((parts) => figures(buildLedger(modelOf({ ...base, ...parts }))));
      expect(other).toEqual(one);
    }),
  );
});
