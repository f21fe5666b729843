import type { WorkbookPlan } from '../../../src/core/plan/plan';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { cell, reportSheet, smallPlan } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { partOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const properties = { title: '', subject: '', created: '2021-04-30T10:00:00Z' };

/** A workbook of the user's, with these sheets and a word on each. */
function userWorkbook(...names: string[]): Uint8Array {
  const sheets = names.map((name) =>
    reportSheet(name, { role: 'input', rows: [{ cells: [cell(`di ${name}`, 'inputText')] }] }),
  );
  return createWorkbook({ sheets }, properties);
}

test('sheets of the user with the names of reports stay; formulas, links and formats lead to the reports', async () => {
  const before = openWorkbook(userWorkbook('SCOSTAMENTI', 'Scostamenti (2)', 'Altro'));
  const { bytes, sheets } = applyPlan(before, smallPlan);
  expect(sheets).toEqual([
    { planned: 'Scostamenti', written: 'Scostamenti (3)' },
    { planned: 'Quadrature', written: 'Quadrature' },
  ]);
  const after = openWorkbook(bytes);
  expect(after.readGrid('SCOSTAMENTI').rows).toEqual([['di SCOSTAMENTI']]);
  expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toBe(
    new TextDecoder().decode(before.archive.read('xl/worksheets/sheet1.xml')),
  );
  const quadrature = partOf(bytes, 'xl/worksheets/sheet5.xml');
  expect(quadrature).toContain("<f>'Scostamenti (3)'!C5</f>");
  expect(quadrature).toContain(
    `<f t="array" ref="D1">SUM(('Scostamenti (3)'!A3:A4&lt;&gt;"'Scostamenti'!")*'Scostamenti (3)'!C3:C4)</f>`,
  );
  expect(quadrature).toContain(`<hyperlink ref="A1" location="'Scostamenti (3)'!C5"/>`);
  expect(partOf(bytes, 'xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Scostamenti (3)'!$1:$2</definedName>`,
  );
  expect(await validateWorkbook(bytes)).toEqual([]);
});

test('the report that took another name is found again', () => {
  const { bytes } = applyPlan(openWorkbook(userWorkbook('Quadrature')), smallPlan);
  const again = applyPlan(openWorkbook(bytes), smallPlan);
  expect(again.bytes).toEqual(bytes);
  expect(again.sheets[1]).toEqual({ planned: 'Quadrature', written: 'Quadrature (2)' });
});

test('a report that the user renamed is the user’s: it stays, and a new one is written', () => {
  const { bytes } = applyPlan(openWorkbook(userWorkbook('Altro')), smallPlan);
  const rename = (text: string): string => text.replace('name="Quadrature"', 'name="Mie quadrature"');
  const renamed = applyPlan(openWorkbook(changePart(bytes, 'xl/workbook.xml', rename)), smallPlan);
  expect(openWorkbook(renamed.bytes).tabNames).toEqual(['Altro', 'Scostamenti', 'Mie quadrature', 'Quadrature']);
});

test('a long name keeps within 31 characters', () => {
  const name = 'Obiettivi strategici e risultati';
  const plan: WorkbookPlan = { sheets: [reportSheet(name.slice(0, 31))] };
  const { sheets } = applyPlan(openWorkbook(userWorkbook(name.slice(0, 31))), plan);
  expect(sheets).toEqual([{ planned: 'Obiettivi strategici e risultat', written: 'Obiettivi strategici e risu (2)' }]);
});
