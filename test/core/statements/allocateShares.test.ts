import fc from 'fast-check';
import type { Amounts, Share } from '../../../src/core/model/model';
import { allocateShares } from '../../../src/core/statements/allocateShares';
import type { AllocationMethod } from '../../../src/core/statements/ledger';
import { NO_AMOUNTS, sumAmount } from '../../../src/core/statements/sumAmounts';
import { share } from './modelOf';

const WHOLE: Amounts = {
  revenueBudget: 100_00,
  costsBudget: null,
  investmentsBudget: 0,
  revenueActual: -1,
  costsActual: 10_00,
  investmentsActual: 5,
};

/** Method, actual costs, cash current, cash investments. */
type Line = readonly [AllocationMethod, number | null, number | null, number | null];

function allocate(shares: readonly Share[], whole: Amounts | undefined = WHOLE): Line[] {
  return allocateShares(shares, () => whole).map(({ method, amounts, cashCurrent, cashInvestments }) => [
    method,
    amounts.costsActual,
    cashCurrent,
    cashInvestments,
  ]);
}

test.each<[string, readonly Share[], readonly Line[]]>([
  ['a single share with nothing takes the whole', [share('1A', '011-005')], [['whole', 10_00, 10_00, 5]]],
  [
    'an amount that is written is used, blanks stay blank',
    [share('1A', '011-005', { amounts: { costsActual: 3_00 }, ppm: 500_000 })],
    [['written', 3_00, 3_00, null]],
  ],
  ['a written zero is an amount', [share('1A', '011-005', { amounts: { costsActual: 0 } })], [['written', 0, 0, null]]],
  [
    'percentages',
    [share('1A', '011-005', { ppm: 250_000 }), share('1A', '012-004', { ppm: 750_000 })],
    [
      ['percent', 2_50, 2_50, 1],
      ['percent', 7_50, 7_50, 4],
    ],
  ],
  ['nothing in a hundred', [share('1A', '011-005', { ppm: 0 })], [['percent', 0, 0, 0]]],
  [
    'a percentage beside an amount that is written: the percentage is of the whole',
    [share('1A', '011-005', { ppm: 250_000 }), share('1A', '012-004', { ppm: 1, amounts: { costsActual: 9_00 } })],
    [
      ['percent', 2_50, 2_50, 1],
      ['written', 9_00, 9_00, null],
    ],
  ],
  [
    'several shares with nothing have nothing',
    [share('1A', '011-005'), share('1A', '012-004')],
    [
      ['none', null, null, null],
      ['none', null, null, null],
    ],
  ],
  [
    'cash as written; one cash column is enough to leave the other blank',
    [share('1A', '011-005', { cashCurrent: 7_00 })],
    [['whole', 10_00, 7_00, null]],
  ],
  [
    'shares of different objectives do not disturb each other',
    [share('1A', '011-005'), share('1B', '011-005')],
    [
      ['whole', 10_00, 10_00, 5],
      ['whole', 10_00, 10_00, 5],
    ],
  ],
])('%s', (_, shares, lines) => {
  expect(allocate(shares)).toEqual(lines);
});

test('an unknown objective has nothing to share', () => {
  const shares = allocateShares([share('7Z', '011-005'), share('7Z', '012-004', { ppm: 500_000 })], () => undefined);
  expect(shares.map(({ method, amounts }) => [method, amounts])).toEqual([
    ['none', NO_AMOUNTS],
    ['percent', NO_AMOUNTS],
  ]);
});

test('a tie goes to the first by mission, programme and code, whatever the order of the rows', () => {
  const thirds = [
    share('1A', '012-004', { ppm: 333_333 }),
    share('1A', '011-005', { ppm: 333_333, code: 'b' }),
    share('1A', '011-005', { ppm: 333_333, code: 'a' }),
  ];
  expect(allocate(thirds).map(([, costs]) => costs)).toEqual([3_33, 3_33, 3_34]);
  expect(allocate([...thirds].reverse()).map(([, costs]) => costs)).toEqual([3_34, 3_33, 3_33]);
});

const shares = fc
  .array(fc.record({ ppm: fc.integer({ min: 0, max: 1_000_000 }), programme: fc.constantFrom('1-1', '1-2', '2-1') }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows) => rows.map(({ ppm, programme }, index) => share('1A', programme, { ppm, code: `c${index}` })));
const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });

test('percentages give out the objective times their sum, rounded half away from zero to the cent', () => {
  fc.assert(
    fc.property(shares, cents, (rows, costsActual) => {
      const parts = allocateShares(rows, () => ({ ...NO_AMOUNTS, costsActual }));
      const ppm = rows.reduce((sum, row) => sum + BigInt(row.ppm ?? 0), 0n);
      const exact = BigInt(Math.abs(costsActual)) * ppm;
      const target = Number((exact + 500_000n) / 1_000_000n) * Math.sign(costsActual);
      expect(sumAmount(parts.map(({ amounts }) => amounts.costsActual))).toBe(target === 0 ? 0 : target);
    }),
  );
});

test('sorting the sheet moves no cent', () => {
  const shuffled = shares.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, cents, ([rows, other], costsActual) => {
      const amountsOf = () => ({ ...NO_AMOUNTS, costsActual });
      const byCode = (order: readonly Share[]) =>
        new Map(allocateShares(order, amountsOf).map(({ share: { code }, amounts }) => [code, amounts.costsActual]));
      expect(new Map([...byCode(other)].sort())).toEqual(new Map([...byCode(rows)].sort()));
    }),
  );
});
