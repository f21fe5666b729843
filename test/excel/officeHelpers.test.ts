/** @jest-environment jsdom */
import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';
import { hostAndPlatform, keepChoice, recallChoice } from '../../src/excel/officeHelpers';

beforeEach(() => {
  window.localStorage.clear();
  Reflect.set(globalThis, 'Office', {
    context: { host: 'Excel', platform: 'PC', requirements: {} },
    HostType: {},
    PlatformType: {},
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('a choice is kept and recalled, by its name', async () => {
  expect(await recallChoice('scelte')).toBeUndefined();
  await keepChoice('scelte', { unwanted: ['Quadrature'], hidden: [] });
  expect(await recallChoice('scelte')).toEqual({ unwanted: ['Quadrature'], hidden: [] });
  expect(await recallChoice('altro')).toBeUndefined();
});

test('on the web, choices are kept apart by the page around', async () => {
  Reflect.set(globalThis, 'Office', { context: { partitionKey: 'excel.example/' } });
  await keepChoice('scelte', { unwanted: [] });
  Reflect.set(globalThis, 'Office', { context: {} });
  expect(await recallChoice('scelte')).toBeUndefined();
});

test('a browser that refuses storage does no harm', async () => {
  jest.spyOn(window.Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  await expect(keepChoice('scelte', {})).resolves.toBeUndefined();
  jest.restoreAllMocks();
});

test('host and platform are those that Office tells, or the web outside it', async () => {
  expect(await hostAndPlatform()).toEqual({ host: 'EXCEL', platform: 'PC' });
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await hostAndPlatform()).toEqual({ host: 'WEB', platform: '' });
});

describe('what the package does that its adapter has to live with', () => {
  test('a storage writes its container the moment it is made', () => {
    new Storage('prefs', StorageType.LocalStorage);
    expect(window.localStorage.getItem('prefs')).toBe('null');
  });

  test('it has whatever it is asked for, and gives null for what it lacks', () => {
    const storage = new Storage('prefs', StorageType.LocalStorage);
    expect([storage.has('missing'), storage.get('missing')]).toEqual([true, null]);
  });

  test('clearing it leaves its items', () => {
    const storage = new Storage<object>('prefs', StorageType.LocalStorage);
    storage.set('a', { b: 1 });
    storage.clear();
    expect(storage.get('a')).toEqual({ b: 1 });
  });

  test('a text that looks like a moment comes back as a date, and a date as a text', () => {
    const storage = new Storage<object>('prefs', StorageType.LocalStorage);
    storage.set('a', { text: '2020-01-31T10:00:00Z', date: new Date(0) });
    expect(storage.get('a')).toEqual({ text: new Date('2020-01-31T10:00:00Z'), date: '1970-01-01T00:00:00.000Z' });
  });

  test('it adds nothing to the page but its own name', () => {
    expect(Object.keys(globalThis).filter((name) => /^Office/.test(name))).toEqual(['Office']);
    expect(typeof Utilities.host).toBe('string');
  });
});
