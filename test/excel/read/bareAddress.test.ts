import { areaOf, bareAddress } from '../../../src/excel/read/bareAddress';

test.each([
  ['Dati!A1:B2', 'A1:B2', { top: 1, left: 1, bottom: 2, right: 2 }],
  ["'L''Aquila'!C3", 'C3', { top: 3, left: 3, bottom: 3, right: 3 }],
  ["'a!b'!C3", 'C3', { top: 3, left: 3, bottom: 3, right: 3 }],
  ['A1', 'A1', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['Dati!2:5', '2:5', { top: 2, left: 1, bottom: 5, right: 16_384 }],
  ['Dati!B:D', 'B:D', { top: 1, left: 2, bottom: 1_048_576, right: 4 }],
])('%s', (address, bare, area) => {
  expect(bareAddress(address)).toBe(bare);
  expect(areaOf(address)).toEqual(area);
});

test('what is no address is a bug', () => {
  expect(() => areaOf('Dati!A1:B2,C3')).toThrow('where an area was expected');
});
