/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ExcelPort } from '../../src/excel/excelPort';
import { generate } from '../../src/usecases/generate';
import { comparable } from '../contract/comparable';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';
import { problemOf } from './workedReports';

const OPTIONS = { draft: false, made: '2026-11-23T23:00' };

function opened(): ExcelHost {
  const host = hostFromXlsx(workbookOf(minimalWorkbook()));
  connectClient(host, { floor: '1.13' });
  return host;
}

const run = async (): Promise<unknown> => generate(new ExcelPort(), OPTIONS);

test.each([
  ['while sheets are written', { member: 'Range.Merge' }],
  ['while they are set up', { member: 'Worksheet.TabColor' }],
  ['over the last of all', { member: 'PageBreakCollection.Add' }],
])('a first run that breaks off %s and cannot be taken back, is mended by the next one', async (_when, fault) => {
  const whole = opened();
  await run();
  const wanted = comparable(whole.snapshot());

  const host = opened();
  host.faults.order({ ...fault, code: 'GeneralException' });
  host.faults.order({ request: 5, code: 5012 });
  expect((await problemOf(run()))?.details.halfWritten).toBe(true);
  expect(host.faults.exhausted).toBe(true);
  expect(await run()).toMatchObject({ outcome: 'written', moved: [] });
  expect(comparable(host.snapshot())).toEqual(wanted);
});
