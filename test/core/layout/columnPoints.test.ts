import {
  charactersOfPoints,
  charactersOfStored,
  columnPoints,
  storedWidth,
} from '../../../src/core/layout/columnPoints';

test.each([
  [8, 45.75, 8.7109375],
  [10, 56.25, 10.7109375],
  [10.5, 58.5, 11.2109375],
  [10.6, 59.25, 11.3125],
  [0.1, 4.5, 0.8125],
])('%d characters are %d points, and stored as %d', (characters, points, stored) => {
  expect([columnPoints(characters), storedWidth(characters)]).toEqual([points, stored]);
});

test.each([
  [8, 45.75, 8.7109375],
  [10, 56.25, 10.7109375],
  [36, 192.75, 36.7109375],
])('%d characters are known from %d points and from a stored %d', (characters, points, stored) => {
  expect(charactersOfPoints(points)).toBeCloseTo(characters, 5);
  expect(charactersOfStored(stored)).toBeCloseTo(characters, 2);
});
