import { loadExampleData } from '../../assets/esempi/loadExample';

/** Reads an example whose files are all empty lists but for those given. */
const load = (files: Readonly<Record<string, string>>): ReturnType<typeof loadExampleData> =>
  loadExampleData((fileName) => files[fileName] ?? '[]');

const ENTE = '- { Voce: Esercizio, Valore: 2020 }';

test('every value stays the text that is written', () => {
  const risorse = '- Obiettivo: 1E0101\n  Proventi preventivo: 1.147.600,00\n  Oneri preventivo: -0,5';
  const indicatori =
    '- Quota: 011\n  Risultato 2019: "---"\n  Risultato 2020: 100%\n  Cosa misura: |-\n    uno\n\n    due';
  const data = load({ 'ente.yaml': ENTE, 'risorse.yaml': risorse, 'indicatori.yaml': indicatori });
  expect(data.Ente).toEqual([{ Voce: 'Esercizio', Valore: '2020' }]);
  expect(data.Risorse).toEqual([
    { Obiettivo: '1E0101', 'Proventi preventivo': '1.147.600,00', 'Oneri preventivo': '-0,5' },
  ]);
  expect(data.Indicatori).toEqual([
    { Quota: '011', 'Risultato 2019': '---', 'Risultato 2020': '100%', 'Cosa misura': 'uno\n\ndue' },
  ]);
});

test.each([
  ['a column that the sheet has not', { 'aree.yaml': '- { Codice: 1, Nome: X }' }, 'Aree has no column Nome'],
  ['a year of other accounts', { 'contesto.yaml': '- { "2021": 5 }' }, 'Contesto has no column 2021'],
  ['a cell that is no text', { 'aree.yaml': '- { Codice: [1] }' }, 'aree.yaml is not a list of rows'],
  ['a file that is no list', { 'aree.yaml': 'Codice: 1' }, 'aree.yaml is not a list of rows'],
])('%s is refused', (_, files, message) => {
  expect(() => load({ 'ente.yaml': ENTE, ...files })).toThrow(message);
});
