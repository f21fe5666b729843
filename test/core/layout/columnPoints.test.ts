import { columnPoints, storedWidth } from '../../../src/core/layout/columnPoints';

test.each([
  [8, 45.75, 8.7109375],
  [10, 56.25, 10.7109375],
  [10.5, 58.5, 11.2109375],
  [10.6, 59.25, 11.3125],
  [0.1, 4.5, 0.8125],
])('%d characters are %d points, and stored as %d', (characters, points, stored) => {
  expect([columnPoints(characters), storedWidth(characters)]).toEqual([points, stored]);
});
