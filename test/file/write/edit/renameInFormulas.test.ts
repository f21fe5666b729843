import { renameInFormulas } from '../../../../src/file/write/edit/renameInFormulas';

const titles = new Map([
  ['2018', '2019'],
  ['2019', '2020'],
  ['2020', '2021'],
  ['risultato 2020', 'Risultato 2021'],
]);

test.each([
  ['SUM(Contesto[2018])', 'SUM(Contesto[2019])'],
  [
    'Contesto[[#This Row],[2020]]-Contesto[[#This Row],[2019]]',
    'Contesto[[#This Row],[2021]]-Contesto[[#This Row],[2020]]',
  ],
  ['SUM(contesto[[2018]:[2020]])', 'SUM(contesto[[2019]:[2021]])'],
  ['Contesto[RISULTATO 2020]', 'Contesto[Risultato 2021]'],
  ['Contesto[#All]+Contesto[Voce]+Contesto[]', 'Contesto[#All]+Contesto[Voce]+Contesto[]'],
  ['VecchioContesto[2018]+Contesto_2[2018]', 'VecchioContesto[2018]+Contesto_2[2018]'],
  [`"Contesto[2018]"&'Contesto[2018]'!A1`, `"Contesto[2018]"&'Contesto[2018]'!A1`],
  ['A2018+2018', 'A2018+2018'],
])('%s → %s', (formula, renamed) => {
  const cell = (text: string): string => `<c r="A1"><f>${text}</f><v>1</v></c>`;
  expect(renameInFormulas(cell(formula), 'Contesto', titles)).toBe(cell(renamed));
});

test.each(['f', 'formula', 'formula1', 'x:f', 'xm:f', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName'])(
  'in the element %s',
  (element) => {
    const [open, close] = [`<${element} id="1">`, `</${element}>`];
    expect(renameInFormulas(`${open}Contesto[2018]${close}`, 'Contesto', titles)).toBe(`${open}Contesto[2019]${close}`);
  },
);

test('texts that look like formulas stay', () => {
  const text = '<c><is><t>Contesto[2018]</t></is></c><f/><t>Contesto[2018]</t>';
  expect(renameInFormulas(text, 'Contesto', titles)).toBe(text);
});
