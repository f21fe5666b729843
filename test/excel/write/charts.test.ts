/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { ChartPlan } from '../../../src/core/plan/plan';
import { UNWATCHED } from '../../../src/core/progress';
import { ExcelPort } from '../../../src/excel/excelPort';
import type { ExcelHost } from '../../excelHost/createExcelHost';
import { connectedHost } from '../../excelHost/testHost';
import { chartedSheet, COSTS, SPENDING } from '../../fixtures/workbooks/chartedSheet';

async function write(...charts: readonly ChartPlan[]): Promise<void> {
  const port = new ExcelPort();
  await port.outline();
  await port.apply({ sheets: [chartedSheet(charts)] }, UNWATCHED);
}

function namesIn(host: ExcelHost): unknown[] {
  return (
    host
      .snapshot()
      .sheets.find(({ name }) => name === 'Sintesi')
      ?.charts.map(({ name }) => name) ?? []
  );
}

test('charts of an earlier run go; what the user drew on the report stays as it is', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows: [['Codice'], ['005']] }] });
  await write(COSTS, SPENDING);
  expect(namesIn(host)).toEqual([COSTS.name, SPENDING.name]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sintesi');
    sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns').name = 'Il mio grafico';
    await context.sync();
  });
  const mine = host.snapshot().sheets[1]?.charts[0];
  await write(SPENDING);
  expect(namesIn(host)).toEqual(['Il mio grafico', SPENDING.name]);
  expect(host.snapshot().sheets[1]?.charts[0]).toEqual(mine);
  await write();
  expect(namesIn(host)).toEqual(['Il mio grafico']);
});

test('charts of other sheets are nobody’s business', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows: [['n'], [5]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    sheet.charts.add('ColumnClustered', sheet.getRange('A2'), 'Columns').name = COSTS.name;
    await context.sync();
  });
  const before = host.snapshot().sheets[0];
  await write(COSTS);
  await write(COSTS);
  expect(host.snapshot().sheets[0]).toEqual(before);
});
