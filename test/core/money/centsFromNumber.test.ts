import fc from 'fast-check';
import { LARGEST_AMOUNT, toEuro } from '../../../src/core/money/cents';
import { centsFromNumber } from '../../../src/core/money/centsFromNumber';

test.each([
  [0, 0],
  [-0, 0],
  [0.1 + 0.2, 30],
  [1.005 - 0.005, 100],
  [-0.29, -29],
  [4.35, 435],
  [1234.56, 123456],
  [0.0000009, 0],
  [-0.0000009, 0],
  [1_000_000_000, LARGEST_AMOUNT],
])('%d euro are %i cents', (euro, cents) => {
  expect(centsFromNumber(euro)).toStrictEqual({ cents });
});

test.each([
  [0.005, 'tooManyDecimals'],
  [1.234, 'tooManyDecimals'],
  [0.000002, 'tooManyDecimals'],
  [100 / 3, 'tooManyDecimals'],
  [1_000_000_000.01, 'tooLarge'],
  [-1e300, 'tooLarge'],
])('%d euro are refused: %s', (euro, problem) => {
  expect(centsFromNumber(euro)).toStrictEqual({ problem });
});

test('every amount comes back from the number that Excel stores for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }), (cents) => {
      expect(centsFromNumber(toEuro(cents))).toStrictEqual({ cents: cents === 0 ? 0 : cents });
    }),
  );
});
