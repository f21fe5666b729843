/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { watchSelection } from '../../src/excel/watchSelection';
import { renameSheet } from '../excelHost/model/changeSheets';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

const SEED = { sheets: [{ name: 'Dati dell’Aquila', rows: [['Voce', 1.5]] }] };
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the cell that the user is on, in one request', async () => {
  const host = openedExcel(SEED);
  host.userSelects('Dati dell’Aquila', 'B1:C4');
  expect(await new ExcelPort().activeCell()).toEqual({
    sheet: 'Dati dell’Aquila',
    cell: 'B1',
    report: undefined,
    value: 1.5,
  });
  expect(host.journal.syncs).toBe(1);
});

test('a report is told by its mark, which no longer holds on a renamed sheet', async () => {
  const host = openedExcel(SEED);
  const port = new ExcelPort();
  await port.apply(smallPlan, UNWATCHED);
  host.userSelects('Quadrature', 'A1');
  expect(await port.activeCell()).toMatchObject({ sheet: 'Quadrature', cell: 'A1', report: 'Quadrature' });
  const sheet = host.workbook.sheet('Quadrature');
  if (sheet) renameSheet(sheet, 'Mie quadrature');
  expect(await port.activeCell()).toMatchObject({ sheet: 'Mie quadrature', report: undefined });
});

test('a selection is heard of until one stops listening, in one request each', async () => {
  const host = openedExcel(SEED);
  let heard = 0;
  const stop = await watchSelection(() => (heard += 1));
  host.userSelects('Dati dell’Aquila', 'A1');
  host.userSelects('Dati dell’Aquila', 'A2');
  await soon();
  expect([heard, host.journal.syncs]).toEqual([2, 1]);
  await stop();
  host.userSelects('Dati dell’Aquila', 'A3');
  await soon();
  expect([heard, host.journal.syncs, host.journal.told.length]).toEqual([2, 2, 2]);
});

test('while a cell is being edited, listening waits', async () => {
  const host = openedExcel(SEED);
  host.cellEditMode = true;
  const watching = watchSelection(() => undefined);
  await soon();
  host.cellEditMode = false;
  await expect(watching.then((stop) => stop())).resolves.toBeUndefined();
});
