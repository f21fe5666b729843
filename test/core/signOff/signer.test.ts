import { signerOf } from '../../../src/core/signOff/signer';

test.each<[readonly [string, string, string], unknown]>([
  [['Maria Rossi', '', '2021-03-31'], { name: 'Maria Rossi', role: '', date: '31/03/2021' }],
  [
    [' Maria\n  Rossi ', ' Responsabile', '2020-02-29'],
    { name: 'Maria Rossi', role: 'Responsabile', date: '29/02/2020' },
  ],
  [
    ['a'.repeat(100), 'b'.repeat(100), '2021-01-01'],
    { name: 'a'.repeat(100), role: 'b'.repeat(100), date: '01/01/2021' },
  ],
  [[' ', 'Responsabile', '2021-03-31'], 'name'],
  [['a'.repeat(101), '', '2021-03-31'], 'long'],
  [['Maria', 'b'.repeat(101), '2021-03-31'], 'long'],
  [['Maria', '', '2021-02-29'], 'date'],
  [['Maria', '', '2021-13-01'], 'date'],
  [['Maria', '', '12021-03-01'], 'date'],
  [['Maria', '', '2021-03-011'], 'date'],
  [['Maria', '', ''], 'date'],
])('%j', (given, signer) => {
  expect(signerOf(...given)).toEqual(signer);
});
