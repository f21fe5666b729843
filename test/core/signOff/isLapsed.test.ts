import type { Standing } from '../../../src/core/signOff/judgeSignOffs';
import { isLapsed } from '../../../src/core/signOff/isLapsed';

test.each<[Standing, boolean]>([
  ['valid', false],
  ['superseded', false],
  ['otherYear', false],
  ['data', true],
  ['reports', true],
  ['edited', true],
])('a sign-off that is %s', (standing, lapsed) => {
  expect(isLapsed({ standing })).toBe(lapsed);
});
