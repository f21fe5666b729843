import { readSetting, refreshSettings, saveSetting } from '../../../src/excel/office/workbookSettings';

/** Stands in for the settings of a document; `refuses` is why it cannot be saved. */
function plantSettings(refuses?: string): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => kept.set(name, value),
    saveAsync: (callback: (result: unknown) => void) => {
      callback(refuses === undefined ? { status: 'succeeded' } : { status: 'failed', error: { message: refuses } });
    },
  };
  Reflect.set(globalThis, 'Office', {
    context: { document: { settings } },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  });
  return kept;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('what is saved is read again', async () => {
  plantSettings();
  expect(readSetting('scelte')).toBeUndefined();
  await saveSetting('scelte', { a: 1 });
  expect(readSetting('scelte')).toEqual({ a: 1 });
});

test('a workbook that cannot be saved to says so', async () => {
  plantSettings('read-only');
  await expect(saveSetting('scelte', {})).rejects.toThrow('read-only');
});

describe('what another page changed', () => {
  /** Stands in for a page's copy of the settings, and for Office, which has those of now. */
  function plantCopy(refresh: (copy: Map<string, unknown>, done: () => void) => void): void {
    const copy = new Map<string, unknown>([['scelte', 'di ieri']]);
    const settings = {
      get: (name: string) => copy.get(name),
      refreshAsync: (done: () => void) => {
        refresh(copy, done);
      },
    };
    Reflect.set(globalThis, 'Office', { context: { document: { settings } } });
  }

  test('is read anew', async () => {
    plantCopy((copy, done) => {
      copy.set('scelte', 'di oggi');
      done();
    });
    await refreshSettings();
    expect(readSetting('scelte')).toBe('di oggi');
  });

  test.each<[string, () => void]>([
    [
      'cannot tell',
      () => {
        throw new Error('not here');
      },
    ],
    ['says nothing', () => undefined],
  ])('is not known where Office %s, and nothing waits for it', async (_what, refresh) => {
    plantCopy(refresh);
    await refreshSettings();
    expect(readSetting('scelte')).toBe('di ieri');
  });
});
