import {
  isFavourable,
  isMaterial,
  variance,
  type AmountKind,
  type Variance,
} from '../../../src/core/statements/variance';

describe('variance', () => {
  test.each<[string, number | null, number | null, Variance]>([
    ['more than the budget', 100_00, 125_00, { euro: 25_00, percent: 25 }],
    ['less than the budget', 3_135_00, 0, { euro: -3_135_00, percent: -100 }],
    ['percent over the absolute budget', -100_00, -50_00, { euro: 50_00, percent: 50 }],
    ['a budget of zero', 0, 10_00, { euro: 10_00, percent: 'n.s.' }],
    ['nothing and nothing', 0, 0, { euro: 0, percent: 'n.s.' }],
    ['a budget not given', null, 10_00, { euro: 10_00, percent: null }],
    ['an actual figure not given counts as zero', 10_00, null, { euro: -10_00, percent: -100 }],
    ['neither given', null, null, { euro: null, percent: null }],
  ])('%s', (_, budget, actual, expected) => {
    expect(variance(budget, actual)).toEqual(expected);
  });
});

describe('isMaterial', () => {
  const entity = { thresholdPercent: 10, threshold: 100_00 };

  test.each<[string, number | null, number | null, boolean]>([
    ['beyond both thresholds', 1000_00, 1100_01, true],
    ['below the budget too', 1000_00, 899_99, true],
    ['exactly at the percentage', 1000_00, 1100_00, false],
    ['beyond the percentage only', 500_00, 600_00, false],
    ['beyond the euro only', 10_000_00, 10_999_00, false],
    ['any percentage is exceeded where the budget is zero', 0, 100_01, true],
    ['and where it was not given', null, 100_01, true],
    ['but not the threshold in euro', 0, 100_00, false],
    ['nothing to compare', null, null, false],
  ])('%s', (_, budget, actual, expected) => {
    expect(isMaterial(variance(budget, actual), entity)).toBe(expected);
  });

  test('with a threshold of zero euro, no variance is still not material', () => {
    expect(isMaterial(variance(0, 0), { thresholdPercent: 10, threshold: 0 })).toBe(false);
  });
});

test.each<[AmountKind, number | null, boolean | null]>([
  ['revenue', 1, true],
  ['revenue', -1, false],
  ['costs', 1, false],
  ['costs', -1, true],
  ['costs', 0, null],
  ['revenue', null, null],
  ['investments', 1, null],
])('isFavourable: %s %s', (kind, euro, expected) => {
  expect(isFavourable(kind, euro)).toBe(expected);
});
