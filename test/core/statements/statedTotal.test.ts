import { isStatedTotal } from '../../../src/core/statements/statedTotal';

test.each<[string, boolean]>([
  ['Totale', true],
  ['  TOTALI sistema camerale', true],
  ['Totale: imprese', true],
  ['Subtotale', false],
  ['Personale in totale', false],
  ['Totalizzatori', false],
])('%s', (name, stated) => {
  expect(isStatedTotal(name)).toBe(stated);
});
