/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { connectedHost } from './testHost';

test('handlers hear what the user types, and what is written, until they are removed', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati' }, { name: 'Altro' }] });
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.getItem('Dati').onChanged.add(({ address, triggerSource }) => {
      heard.push(`${address} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  host.userWrites('Dati', 'B2', [[5]]);
  host.userWrites('Altro', 'B3', [[5]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.userWrites('Dati', 'B4', [[5]]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['B2 undefined', 'A1:A2 ThisLocalAddin']);
});

test('who listens to all sheets is told of which one contents changed, in whatever way', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows: [[1, 2]] }, { name: 'Altro' }] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ worksheetId, changeType, address }) => {
      heard.push(`${host.workbook.sheet(worksheetId)?.name ?? ''}!${address} ${changeType}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.userWrites('Altro', 'B3', [[5]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').delete('Left');
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A1').clear('Formats');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual([
    'Altro!B3 RangeEdited',
    'Dati!2:2 RowInserted',
    'Dati!B:B ColumnDeleted',
    'Dati!A1 RangeEdited',
  ]);
});

test('while events are off, handlers hear nothing', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati' }] });
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
    host.userWrites('Dati', 'B2', [[5]]);
    context.runtime.enableEvents = true;
    await context.sync();
  });
  host.userWrites('Dati', 'B3', [[5]]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toBe(1);
});

test('only who listens is told of a selection, the user’s or ours', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati' }, { name: 'Altro' }] });
  const heard: string[] = [];
  host.userSelects('Altro', 'B2');
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
      heard.push(`${host.workbook.sheet(worksheetId)?.name ?? ''}!${address}`);
      return Promise.resolve();
    });
    await context.sync();
    return registered;
  });
  host.userSelects('Dati', 'B3:C4');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Altro').getRange('A1').select();
    await context.sync();
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.userSelects('Dati', 'B5');
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['Dati!B3:C4', 'Altro!A1']);
  expect(host.journal.told).toHaveLength(2);
});

test('who stops listening must have begun', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati' }] });
  const handler = await Excel.run(async (context) => {
    const registered = context.workbook.worksheets.onSelectionChanged.add(() => Promise.resolve());
    await context.sync();
    return registered;
  });
  host.workbook.listening.clear();
  await expect(
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
});
