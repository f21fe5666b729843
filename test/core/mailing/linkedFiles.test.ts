import { linkedFiles } from '../../../src/core/mailing/linkedFiles';

test.each([
  ['none', 'SUM(Risorse[Oneri preventivo])', []],
  ['an open file', '[conti.xlsx]Dati!A1+1', ['conti.xlsx']],
  [
    'files in folders',
    "'C:\\conti\\[listino 2020.xlsx]Foglio1'!A1+'\\\\server\\[b.xlsm]Foglio 2'!B1",
    ['listino 2020.xlsx', 'b.xlsm'],
  ],
  ['a text that only reads like one', 'LEN("[conti.xlsx]")', []],
])('%s', (_, formula, files) => {
  expect(linkedFiles(formula)).toEqual(files);
});
