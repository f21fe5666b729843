import type { ValidationPlan } from '../../../../src/core/plan/plan';
import { createWorkbook } from '../../../../src/file/write/createWorkbook';
import { dataValidationsXml } from '../../../../src/file/write/sheet/dataValidationsXml';
import { FEATURES } from '../../../contract/plans';
import { validateWorkbook } from '../../../support/validateWorkbook';

const area = { top: 2, left: 3, bottom: 9, right: 3 };
const alert = { severity: 'stop', title: 'Importo', text: 'Serve un numero.' } as const;

test.each<[string, readonly ValidationPlan[], string]>([
  ['nothing', [], ''],
  [
    'a prompt alone',
    [{ area, prompt: { title: 'Codice', text: 'Come "1B" & <2C>' } }],
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Codice" ' +
      'prompt="Come &quot;1B&quot; &amp; &lt;2C&gt;" sqref="C2:C9"/></dataValidations>',
  ],
  [
    'a list that warns, and one that only proposes',
    [
      { area, rule: { kind: 'list', source: 'Prospetti.Aree' }, alert: { ...alert, severity: 'warning' } },
      { area, rule: { kind: 'list', source: 'Prospetti.Stati' } },
    ],
    '<dataValidations count="2"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ' +
      'errorTitle="Importo" error="Serve un numero." sqref="C2:C9"><formula1>Prospetti.Aree</formula1></dataValidation>' +
      '<dataValidation type="list" allowBlank="1" sqref="C2:C9"><formula1>Prospetti.Stati</formula1></dataValidation>' +
      '</dataValidations>',
  ],
  [
    'a formula that stops',
    [{ area, rule: { kind: 'formula', formula: 'C2<5' }, alert }],
    '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" showErrorMessage="1" errorTitle="Importo" ' +
      'error="Serve un numero." sqref="C2:C9"><formula1>C2&lt;5</formula1></dataValidation></dataValidations>',
  ],
])('%s', (_what, validations, xml) => {
  expect(dataValidationsXml(validations)).toBe(xml);
});

test('a message that Excel would refuse is a bug', () => {
  const prompt = { title: 'Codice', text: 'x'.repeat(226) };
  expect(() => dataValidationsXml([{ area, prompt }])).toThrow('226');
});

test('a workbook with all of them is valid', async () => {
  const [, plan] = FEATURES.find(([what]) => what.startsWith('names of a sheet')) ?? [];
  const properties = { title: 'Prova', subject: 'Prova', created: '2021-04-30T10:00:00Z' };
  expect(await validateWorkbook(createWorkbook(plan ?? { sheets: [] }, properties))).toEqual([]);
});
