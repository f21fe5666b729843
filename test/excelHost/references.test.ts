/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { connectedHost } from './testHost';

const rows = [['Codice'], ['1A'], ['1B']];

test('a range that is held moves with its cells, and is given back at the end', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    const held = sheet.getRange('A2:A3');
    held.load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    held.load('address,values');
    await context.sync();
    expect([held.address, held.values]).toEqual(['Dati!A4:A5', [['1A'], ['1B']]]);
    sheet.getRange('1:2').delete('Up');
    held.load('address');
    await context.sync();
    expect(held.address).toBe('Dati!A2:A3');
    expect(host.workbook.references.size).toBeGreaterThan(0);
  });
  // The client gives its references back in a request of its own, for which a run does not wait.
  while (host.workbook.references.size > 0) await new Promise((resolve) => setTimeout(resolve));
  expect(host.journal.entries.map(({ kind }) => kind)).toEqual(['work', 'work', 'work', 'cleanUp']);
  expect(host.journal.syncs).toBe(3);
});

test('cells that move take tables, merged areas, sizes and page breaks along', async () => {
  const host = connectedHost({
    sheets: [{ name: 'Dati', rows, tables: [{ name: 'Codici', area: 'A1:A3' }], merges: ['C2:D2'] }],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dati');
    sheet.getRange('3:3').format.rowHeight = 30;
    sheet.horizontalPageBreaks.add('A3');
    sheet.getRange('2:2').insert('Down');
    await context.sync();
  });
  expect(host.snapshot().sheets[0]).toMatchObject({
    tables: [{ name: 'Codici', area: 'A1:A4' }],
    merges: ['C3:D3'],
    rows: { 4: { size: 30 } },
    rowBreaks: [4],
  });
});

test('of what is not there, all is nothing, and nothing happens to it', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows }] });
  const before = host.snapshot();
  const nothing = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Sintesi');
    const name = context.workbook.names.getItemOrNullObject('Prospetti');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    sheet.load('name');
    sheet.getRange('A1').values = [['perso']];
    name.delete();
    await context.sync();
    return [sheet.isNullObject, name.isNullObject, used.isNullObject];
  });
  expect(nothing).toEqual([true, true, true]);
  expect(host.snapshot()).toEqual(before);
});

test('formulas follow a sheet that is renamed, and lose one that is deleted', async () => {
  const formula = `=L2+Dati!$A$1+'Dati'!B2:C3&"Dati!A1"`;
  const host = connectedHost({ sheets: [{ name: 'Dati' }, { name: 'Somme', rows: [[{ value: 0, formula }]] }] });
  const formulaAfter = async (change: (sheet: Excel.Worksheet) => void): Promise<unknown> => {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem(host.workbook.sheets[0]?.id ?? ''));
      await context.sync();
    });
    return host.snapshot().sheets.at(-1)?.cells['A1']?.formula;
  };
  expect(await formulaAfter((sheet) => (sheet.name = "L'Aquila"))).toBe(
    `=L2+'L''Aquila'!$A$1+'L''Aquila'!B2:C3&"Dati!A1"`,
  );
  expect(
    await formulaAfter((sheet) => {
      sheet.delete();
    }),
  ).toBe('=L2+#REF!+#REF!&"Dati!A1"');
});

test('a range whose sheet was deleted is no longer valid', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows }, { name: 'Altro' }] });
  const run = Excel.run(async (context) => {
    const held = context.workbook.worksheets.getItem('Dati').getRange('A1');
    held.load('address');
    await context.sync();
    host.faults.order({ request: 1, meanwhile: (workbook) => (workbook.sheets = workbook.sheets.slice(1)) });
    held.values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidReference' });
});
