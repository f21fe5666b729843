import { isSuperseded } from '../../../src/core/signOff/isSuperseded';
import { LUCA, MARIA } from './signOffCases';

test.each<[string, string[], boolean]>([
  ['nobody later', [], false],
  ['somebody else later', ['Luca Bianchi'], false],
  ['the same person later, written otherwise', ['Luca Bianchi', ' MARIA  rossi'], true],
  ['a name with a number at its end is another', ['Maria Rossi 2020'], false],
])('%s', (_, later, superseded) => {
  expect(
    isSuperseded(
      MARIA,
      later.map((name) => ({ ...LUCA, name })),
    ),
  ).toBe(superseded);
});
