import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { richWorkbook } from '../../fixtures/workbooks/richWorkbook';
import { smallPlan } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { fifteenDigits } from '../../support/fifteenDigits';
import { convert, testWithLibreOffice } from '../../support/libreOffice';
import { validateWorkbook } from '../../support/validateWorkbook';

const NAMES = smallPlan.sheets.map((sheet) => sheet.name);

function gridsOf(bytes: Uint8Array): unknown {
  const workbook = openWorkbook(bytes);
  return NAMES.map((name) => workbook.readGrid(name).rows.map((row) => row.map(fifteenDigits)));
}

testWithLibreOffice('LibreOffice opens the workbook and computes what the core had computed', async () => {
  const { bytes } = applyPlan(openWorkbook(richWorkbook()), smallPlan);
  expect(gridsOf(await convert(bytes, 'prospetti.xlsx', 'xlsx'))).toEqual(gridsOf(bytes));
});

testWithLibreOffice('reports are found again in a workbook that another program saved, and stay valid', async () => {
  const { bytes } = applyPlan(openWorkbook(richWorkbook()), smallPlan);
  const saved = await convert(bytes, 'prospetti.xlsx', 'xlsx');
  const again = applyPlan(openWorkbook(saved), smallPlan);
  expect(again.sheets.map(({ written }) => written)).toEqual(NAMES);
  expect(gridsOf(again.bytes)).toEqual(gridsOf(bytes));
  expect(await validateWorkbook(again.bytes)).toEqual(await validateWorkbook(saved));
  expect(applyPlan(openWorkbook(again.bytes), smallPlan).bytes).toEqual(again.bytes);
});

testWithLibreOffice('LibreOffice would tell if a cached value were wrong', async () => {
  const right = createWorkbook(smallPlan, { title: '', subject: '', created: '2021-04-30T10:00:00Z' });
  const wrong = changePart(right, 'xl/worksheets/sheet1.xml', (text) => text.replace('<v>1250.1</v>', '<v>7</v>'));
  const recalculated = await convert(wrong, 'prospetti.xlsx', 'xlsx');
  expect(gridsOf(recalculated)).toEqual(gridsOf(right));
  expect(gridsOf(recalculated)).not.toEqual(gridsOf(wrong));
});
