/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { restore } from '../../src/usecases/restore';
import { verify } from '../../src/usecases/verify';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

test('in Excel too, the version before comes back, and then the one that was left', async () => {
  const file = new FilePort(workbookOf(minimalWorkbook()));
  await generate(file, { draft: false, reports: ['Scostamenti'] });
  const host = hostFromXlsx(file.result ?? new Uint8Array());
  connectClient(host, { floor: '1.13' });
  const first = await verify(new ExcelPort());
  host.userWrites('Risorse', 'F3', [[1401.5]]);
  await generate(new ExcelPort(), { draft: false, reports: ['Scostamenti'] });
  const made = host.snapshot().sheets.find(({ name }) => name === 'Scostamenti')?.cells;
  expect(await restore(new ExcelPort())).toMatchObject({
    outcome: 'restored',
    version: { live: false, fingerprint: first.fingerprint },
    reports: [{ planned: 'Scostamenti' }],
  });
  const back = host.snapshot().sheets.find(({ name }) => name === 'Scostamenti')?.cells ?? {};
  expect(Object.values(back).filter(({ value, formula }) => value === 1400 && formula === undefined)).toHaveLength(1);
  expect(await restore(new ExcelPort())).toMatchObject({ outcome: 'restored', version: { live: true } });
  expect(host.snapshot().sheets.find(({ name }) => name === 'Scostamenti')?.cells).toEqual(made);
});
