import { startOffice } from '../../../src/excel/office/startOffice';

const LONG = 10_000;
const SHORT = 60;

/** Stands in for Microsoft's library, as far as starting goes. */
function library(host: string | null, highest?: string): unknown {
  const requirements = highest && {
    isSetSupported: (_set: string, version: string) => Number(version) <= Number(highest),
  };
  return { onReady: () => Promise.resolve({ host }), HostType: { Excel: 'Excel' }, context: { requirements } };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['Excel with what the manifest asks for', library('Excel', '1.13'), 'excel'],
  ['an Excel that is too old', library('Excel', '1.12'), 'tooOld'],
  ['an ordinary browser', library(null), 'outside'],
  ['another program', library('Word', '1.13'), 'outside'],
])('the page is in %s', async (_where, office, start) => {
  Reflect.set(globalThis, 'Office', office);
  expect(await startOffice(LONG)).toBe(start);
});

test('the library may come later than the page', async () => {
  const started = startOffice(LONG);
  setTimeout(() => Reflect.set(globalThis, 'Office', library('Excel', '1.13')), 5);
  expect(await started).toBe('excel');
});

test.each([
  ['does not come', undefined],
  ['is not whole yet', {}],
  ['does not hear from Excel', { onReady: () => new Promise(() => undefined) }],
])('a library that %s leaves the page silent after the time given', async (_what, office) => {
  if (office) Reflect.set(globalThis, 'Office', office);
  expect(await startOffice(SHORT)).toBe('silent');
});
