import fc from 'fast-check';
import { LARGEST_AMOUNT } from '../../../src/core/money/cents';
import { splitByLargestRemainder } from '../../../src/core/money/splitByLargestRemainder';

test.each([
  ['a third each: the first one gets the cent', 100, [1, 1, 1], [34, 33, 33]],
  ['the part that lost most gets the cent', 100, [333333, 666667], [33, 67]],
  ['a negative amount splits as its opposite', -100, [1, 1, 1], [-34, -33, -33]],
  ['nothing to a weight of zero', 101, [0, 1, 1], [0, 51, 50]],
  ['nothing to split', 0, [250000, 750000], [0, 0]],
  ['fewer cents than parts', 2, [1, 1, 1], [1, 1, 0]],
  ['beyond the integers of a double', LARGEST_AMOUNT, [999999, 1], [99999900000, 100000]],
])('%s', (_, total, weights, parts) => {
  expect(splitByLargestRemainder(total, weights)).toStrictEqual(parts);
});

test.each([[[]], [[0, 0]]])('there is nothing to go by in %j', (weights) => {
  expect(splitByLargestRemainder(100, weights)).toBe('noWeights');
});

const totals = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT });
const someWeights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 })
  .filter((weights) => weights.some((weight) => weight > 0));

function split(total: number, weights: readonly number[]): number[] {
  const parts = splitByLargestRemainder(total, weights);
  if (parts === 'noWeights') throw new Error('there are weights');
  return parts;
}

test('the parts add up to the whole, each less than a cent from its exact share', () => {
  fc.assert(
    fc.property(totals, someWeights, (total, weights) => {
      const parts = split(total, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total === 0 ? 0 : total);
      const sum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      parts.forEach((part, index) => {
        const off = BigInt(part) * sum - BigInt(total) * BigInt(weights[index] ?? 0);
        expect(off < sum && off > -sum).toBe(true);
      });
    }),
  );
});

test('the parts depend on the proportion of the weights only', () => {
  fc.assert(
    fc.property(totals, someWeights, fc.integer({ min: 1, max: 1000 }), (total, weights, factor) => {
      expect(
        split(
          total,
          weights.map((weight) => weight * factor),
        ),
      ).toEqual(split(total, weights));
    }),
  );
});

test('where no two parts lost the same, the order of the weights does not matter', () => {
  fc.assert(
    fc.property(totals, someWeights, (total, weights) => {
      const sum = weights.reduce((sum, weight) => sum + weight, 0);
      const lost = weights.map((weight) => (BigInt(total) * BigInt(weight)) % BigInt(sum));
      fc.pre(new Set(lost).size === lost.length);
      expect(split(total, [...weights].reverse())).toEqual(split(total, weights).reverse());
    }),
  );
});
