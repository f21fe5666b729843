import fc from 'fast-check';
import { cutBatches } from '../../src/excel/cutBatches';

test.each([
  [[], []],
  [[5], [[5]]],
  [[4, 6], [[4, 6]]],
  [
    [4, 7],
    [[4], [7]],
  ],
  [
    [4, 6, 1],
    [[4, 6], [1]],
  ],
  [
    [99, 1],
    [[99], [1]],
  ],
  [
    [1, 99, 1],
    [[1], [99], [1]],
  ],
])('%j within 10', (sizes, expected) => {
  const batches = cutBatches(
    sizes.map((bytes) => ({ bytes })),
    10,
  );
  expect(batches.map((batch) => batch.map(({ bytes }) => bytes))).toEqual(expected);
});

test('all steps in order, none over the limit that could be within it, none left half empty for nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 }), (sizes) => {
      const batches = cutBatches(
        sizes.map((bytes) => ({ bytes })),
        10,
      ).map((batch) => batch.map(({ bytes }) => bytes));
      const total = (batch: readonly number[]): number => batch.reduce((sum, bytes) => sum + bytes, 0);
      expect(batches.flat()).toEqual(sizes);
      expect(batches.every((batch) => batch.length === 1 || total(batch) <= 10)).toBe(true);
      batches.slice(1).forEach((batch, index) => {
        expect(total(batches[index] ?? []) + (batch[0] ?? 0)).toBeGreaterThan(10);
      });
    }),
  );
});
