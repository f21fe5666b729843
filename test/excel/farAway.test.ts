/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ExcelPort } from '../../src/excel/excelPort';
import { generate } from '../../src/usecases/generate';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';
import { openedExcel } from './openedExcel';
import { problemOf, write } from './workedReports';

test.each(['XFD5', 'B200000', 'A1048576'])(
  'what stands far away from a report, at %s, is said before anything is read or written',
  async (cell) => {
    const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['a']] }] });
    await write(smallPlan);
    host.userWrites('Scostamenti', cell, [['appunto mio']]);
    const before = host.snapshot();
    host.journal.clear();
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'farAway', details: { sheet: 'Scostamenti' } });
    expect(host.snapshot()).toEqual(before);
    expect(host.journal.syncs).toBeLessThan(6);
  },
);

test('what stands some thousand rows below comes along', async () => {
  const host = hostFromXlsx(workbookOf(minimalWorkbook()));
  connectClient(host, { floor: '1.13' });
  await generate(new ExcelPort(), { draft: false, reports: ['Scostamenti'] });
  host.userWrites('Scostamenti', 'A3000', [['appunto mio']]);
  await generate(new ExcelPort(), { draft: false, reports: ['Scostamenti'] });
  expect(JSON.stringify(host.snapshot())).toContain('appunto mio');
});
