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
