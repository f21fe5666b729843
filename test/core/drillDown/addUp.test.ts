import { addUp } from '../../../src/core/drillDown/addUp';

test.each<[readonly number[], number]>([
  [[], 0],
  [[-0], 0],
  [[0.123456789], 0.123456789],
  [[0.1, 0.2], 0.3],
  [[1000.1, -0.1, 0.25], 1000.25],
  [[5, -5], 0],
])('%j come to %d', (numbers, sum) => {
  expect(addUp(numbers)).toBe(sum);
});
