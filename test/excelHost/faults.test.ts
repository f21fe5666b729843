/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { Fault } from './faults';
import { codeOf, connectedHost } from './testHost';

const write =
  (address: string) =>
  (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [['scritto']];
  };

test('a batch stops at the action that fails; what was done before stays', async () => {
  const host = connectedHost();
  const code = await codeOf((context) => {
    write('A1')(context);
    context.workbook.worksheets.getItem('Sintesi');
    write('A2')(context);
  });
  expect(code).toBe('ItemNotFound');
  expect(host.snapshot().sheets[0]?.cells).toEqual({ A1: { value: 'scritto' } });
});

test('the client knows at which statement', async () => {
  connectedHost();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sintesi').load('name');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { statement: 'var worksheet = worksheets.getItem(...);' },
  });
});

test.each<[about: string, fault: Fault, codes: readonly string[]]>([
  ['at a member', { member: 'Range.Values', code: 'AccessDenied' }, ['AccessDenied', 'none', 'none']],
  ['at a request', { request: 2, code: 'GeneralException' }, ['none', 'GeneralException', 'none']],
  ['at an action', { request: 2, action: 0, code: 'InvalidOperation' }, ['none', 'InvalidOperation', 'none']],
  ['by Office, for a lost session', { code: 5012 }, ['InvalidOrTimedOutSession', 'none', 'none']],
  ['by Office, for the size', { request: 3, code: 5103 }, ['none', 'none', 'RequestPayloadSizeLimitExceeded']],
  ['by Office, while a dialog is open', { code: 5016 }, ['WriteNotSupportedWhenModalDialogOpen', 'none', 'none']],
])('a fault to order happens once: %s', async (_, fault, codes) => {
  const host = connectedHost();
  host.faults.order(fault);
  expect(await codeOf(write('A1'))).toBe(codes[0]);
  expect(await codeOf(write('A2'))).toBe(codes[1]);
  expect(await codeOf(write('A3'))).toBe(codes[2]);
  expect(host.faults.exhausted).toBe(true);
});

test('the user may do something meanwhile', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati' }, { name: 'Sintesi' }] });
  host.faults.order({ request: 2, meanwhile: (workbook) => (workbook.sheets = workbook.sheets.slice(0, 1)) });
  const load = (context: Excel.RequestContext): unknown => context.workbook.worksheets.getItem('Sintesi').load('name');
  expect([await codeOf(load), await codeOf(load)]).toEqual(['none', 'ItemNotFound']);
});

test('while the user edits a cell, requests are refused, or wait where they say so', async () => {
  const host = connectedHost();
  host.cellEditMode = true;
  expect(await codeOf(write('A1'))).toBe('InvalidOperationInCellEditMode');
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    write('A2')(context);
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.cells).toEqual({});
  host.cellEditMode = false;
  await waiting;
  expect(host.snapshot().sheets[0]?.cells).toEqual({ A2: { value: 'scritto' } });
});

test('requests and answers may have so many bytes', async () => {
  const host = connectedHost({ sheets: [{ name: 'Dati', rows: [['x'.repeat(900)]] }] });
  host.limits.request = 3000;
  host.limits.response = 800;
  const large = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [['y'.repeat(3000)]];
  };
  const answer = (context: Excel.RequestContext): unknown =>
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
  expect([await codeOf(large), await codeOf(answer)]).toEqual([
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ]);
});
