import { builtInMeaning } from '../../../src/file/read/builtInMeaning';

test.each([
  ['date', [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 58]],
  ['percent', [9, 10]],
  ['number', [0, 1, 2, 3, 4, 11, 12, 13, 23, 26, 37, 44, 48, 49, 59, 164]],
])('%s: built-in formats %j', (meaning, ids) => {
  expect(ids.map(builtInMeaning)).toEqual(ids.map(() => meaning));
});
