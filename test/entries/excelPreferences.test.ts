/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { excelPreferences } from '../../src/entries/excelPane/excelPreferences';

const CHOSEN = { choosing: true, hidden: ['informazione'], unwanted: ['Quadrature'] } as const;

/** A workbook is opened at that address, with settings of its own. */
function openWorkbook(url: string, { readOnly = false } = {}): void {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => {
      if (!readOnly) kept.set(name, value);
    },
    saveAsync: (callback: (result: unknown) => void) => {
      callback(readOnly ? { status: 'failed', error: { message: 'read-only' } } : { status: 'succeeded' });
    },
  };
  Reflect.set(globalThis, 'Office', {
    context: { document: { settings, url } },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  });
}

test('choices are the workbook’s; another starts with the looks of the pane, and with all of its reports', async () => {
  openWorkbook('primo.xlsx');
  await excelPreferences.save(CHOSEN);
  expect(await excelPreferences.load()).toEqual(CHOSEN);
  openWorkbook('secondo.xlsx');
  expect(await excelPreferences.load()).toEqual({ ...CHOSEN, unwanted: [] });
});

test('a workbook that keeps nothing finds its choices again in this browser', async () => {
  openWorkbook('terzo.xlsx', { readOnly: true });
  await excelPreferences.save(CHOSEN);
  openWorkbook('terzo.xlsx', { readOnly: true });
  expect(await excelPreferences.load()).toEqual(CHOSEN);
});

test('workbooks that were never saved share no choice', async () => {
  openWorkbook('');
  await excelPreferences.save(CHOSEN);
  expect(await excelPreferences.load()).toEqual(CHOSEN);
  openWorkbook('');
  expect(await excelPreferences.load()).toEqual({ ...CHOSEN, unwanted: [] });
});
