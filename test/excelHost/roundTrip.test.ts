/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { connectClient } from './client/connectClient';
import { createExcelHost } from './createExcelHost';

test('values, formulas and formats that are written can be read again', async () => {
  const host = createExcelHost({ sheets: [{ name: "L'Aquila" }] });
  connectClient(host);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("l'aquila");
    const range = sheet.getRange('A1:C2');
    range.numberFormat = [
      ['@', 'General', '0.00'],
      ['General', 'General', 'General'],
    ];
    range.values = [
      ['005', '005', 2.5],
      ['=A1', null, true],
    ];
    range.load('values,formulas,numberFormat,text,valueTypes,address');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: "'L''Aquila'!A1:C2",
    formulas: [
      ['005', 5, 2.5],
      ['=A1', '', true],
    ],
    numberFormat: [
      ['@', 'General', '0.00'],
      ['General', 'General', 'General'],
    ],
    text: [
      ['005', '5', '2,50'],
      ['0', '', 'VERO'],
    ],
    valueTypes: [
      ['String', 'Double', 'Double'],
      ['Double', 'Empty', 'Boolean'],
    ],
    values: [
      ['005', 5, 2.5],
      [0, '', true],
    ],
  });
  expect(host.journal.syncs).toBe(1);
});
