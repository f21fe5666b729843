import { nameKey, nameKeyWithYear, sameName } from '../../../src/core/inputs/names';

test.each([
  ['Proventi preventivo', 'PROVENTI  PREVENTIVO 2020', true],
  ['Unità di misura', 'unita\u00a0di\nmisura', true],
  ['Centro di responsabilità', 'Centro_di_responsabilita', true],
  ['N.', 'N', false],
  ['2019', '2020', false],
  ['Risorse', 'Risorse 12', false],
])('«%s» and «%s»: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});

test('a year is part of the name where it means something', () => {
  expect([nameKey('Risultato atteso 2018'), nameKeyWithYear('Risultato  Atteso 2018')]).toEqual([
    'risultato atteso',
    'risultato atteso 2018',
  ]);
});
