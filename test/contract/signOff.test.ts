/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { cellAddress } from '../../src/core/workbook/address';
import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { signOff } from '../../src/usecases/signOff';
import { verify } from '../../src/usecases/verify';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';
import { comparable } from './comparable';

const MARIA = { name: 'Maria Rossi', role: 'Responsabile', date: '31/03/2021' };
const LUCA = { name: 'Luca Bianchi', role: '', date: '01/04/2021' };

test('signing twice gives the same workbook in both hosts, and both read the same sign-offs', async () => {
  const reports = new FilePort(workbookOf(minimalWorkbook()));
  await generate(reports, { draft: false, reports: ['Scostamenti'] });
  const bytes = reports.result ?? new Uint8Array();
  const one = new FilePort(bytes);
  await signOff(one, MARIA);
  const two = new FilePort(one.result ?? bytes);
  await signOff(two, LUCA);
  const expected = hostFromXlsx(two.result ?? bytes).snapshot();
  // The tests' Excel does not calculate: it gives what the core computed, as the file does.
  const host = hostFromXlsx(bytes, ({ sheet, row, column }) => {
    const cells = expected.sheets.find(({ name }) => name === sheet)?.cells;
    const value = cells?.[cellAddress(row, column)]?.value ?? '';
    return typeof value === 'object' ? '' : value;
  });
  connectClient(host);
  const excel = new ExcelPort();
  await signOff(excel, MARIA);
  await signOff(excel, LUCA);
  expect(comparable(host.snapshot())).toEqual(comparable(expected));
  const { signOffs } = await verify(excel);
  expect(signOffs).toEqual((await verify(new FilePort(two.result ?? bytes))).signOffs);
  expect(signOffs?.map(({ name, standing }) => [name, standing])).toEqual([
    ['Maria Rossi', 'valid'],
    ['Luca Bianchi', 'valid'],
  ]);
});
