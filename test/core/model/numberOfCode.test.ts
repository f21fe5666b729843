import { numberOfCode } from '../../../src/core/model/reading/numberOfCode';

test.each([
  ['011', 11],
  ['5', 5],
  ['1E0101', 1e101],
  ['1e2', 100],
  ['1,50', 1.5],
  ['1.234', 1234],
  ['-7', -7],
  ['1A', undefined],
  ['1E999', undefined],
  ['011-005', undefined],
  ['', undefined],
])('Excel makes of %s the number %s', (code, number) => {
  expect(numberOfCode(code)).toBe(number);
});
