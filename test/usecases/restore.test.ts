import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { generate } from '../../src/usecases/generate';
import { foreseeRestoration, restore, type Restoration } from '../../src/usecases/restore';
import { verify } from '../../src/usecases/verify';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { partsOf } from '../support/packageParts';
import { typeOver } from '../support/typeOver';
import { workbookOf } from '../support/workbookOf';

/** `Risorse` is the fifth sheet: the actual costs of 1B. */
const change = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  changePart(bytes, 'xl/worksheets/sheet5.xml', (xml) => xml.replace(`<v>${from}</v>`, `<v>${to}</v>`));

async function made(bytes: Uint8Array, reports?: readonly string[]): Promise<Uint8Array> {
  const port = new FilePort(bytes);
  await generate(port, { draft: false, made: '2021-03-05T09:07', ...(reports && { reports }) });
  return port.result ?? bytes;
}

async function restored(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly told: Restoration }> {
  const port = new FilePort(bytes);
  const told = await restore(port);
  return { bytes: port.result ?? bytes, told };
}

/** What a report shows, below its heading, without empty cells; the hidden tag of a line tells values from formulas. */
function shown(bytes: Uint8Array, sheet: string): unknown[] {
  const rows = openWorkbook(bytes)
    .readGrid(sheet)
    .rows.map((row) =>
      row
        .filter((value) => value !== null && value !== '')
        .map((value) => (typeof value === 'string' ? value.replace(/ #[0-9a-z.]+$/, '') : value)),
    );
  const kept = rows.filter((row) => row.length > 0 && !JSON.stringify(row[0]).startsWith('"VERSIONE PRECEDENTE'));
  return kept.slice(2);
}

/** The parts that differ, but for the styles: the one of the warning stays. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [then, now] = [partsOf(before), partsOf(after)];
  return Object.keys({ ...then, ...now }).filter((name) => then[name] !== now[name] && name !== 'xl/styles.xml');
}

const REPORTS = ['Obiettivi strategici', 'Scostamenti', 'Missioni e programmi'];
let first: Uint8Array;
let second: Uint8Array;

beforeAll(async () => {
  first = await made(workbookOf(minimalWorkbook()));
  second = await made(change(first, '1400', '1401.5'));
});

test('the reports say what they said, with amounts that are fixed, and that they do', async () => {
  const { bytes, told } = await restored(second);
  expect(told).toMatchObject({ outcome: 'restored', version: { live: false } });
  for (const report of REPORTS) {
    expect(shown(bytes, report)).toEqual(shown(first, report));
    expect(shown(bytes, report)).not.toEqual(shown(second, report));
    expect(JSON.stringify(openWorkbook(bytes).readGrid(report).rows)).toContain('VERSIONE PRECEDENTE, ripristinata');
  }
});

test('Sintesi does not say of fixed amounts that they follow the data', async () => {
  const texts = (bytes: Uint8Array): string => JSON.stringify(openWorkbook(bytes).readGrid('Sintesi').rows);
  expect(texts(second)).toContain('gli importi seguono i dati');
  expect(texts((await restored(second)).bytes)).not.toContain('gli importi seguono i dati');
});

test('no formula of a restored report leads to an input', async () => {
  const { bytes, told } = await restored(second);
  const written = told.outcome === 'restored' ? told.reports.map(({ written: sheet }) => sheet) : [];
  const parts = partsOf(bytes);
  const formulas = openWorkbook(bytes)
    .sheets.filter(({ name }) => written.includes(name))
    .flatMap(({ part }) => [...(parts[part] ?? '').matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text]) => text ?? ''));
  expect(formulas.length).toBeGreaterThan(20);
  const others = formulas.flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, sheet]) => sheet));
  expect(others.filter((sheet) => !written.includes(sheet ?? ''))).toEqual([]);
  expect(
    formulas.filter((formula) => /\b(Risorse|Quote|Obiettivi|Target|Ente|Aree|Programmi|Indicatori)\[/.test(formula)),
  ).toEqual([]);
});

test('restoring twice comes back', async () => {
  const once = await restored(second);
  const twice = await restored(once.bytes);
  expect(twice.told).toMatchObject({ outcome: 'restored', version: { live: true } });
  expect(differing(second, twice.bytes)).toEqual([]);
});

test('restored reports are out of date, and generating makes them anew', async () => {
  const { bytes } = await restored(second);
  const { update } = await verify(new FilePort(bytes));
  expect(update.reports.every(({ freshness }) => freshness === 'stale')).toBe(true);
  expect(update.changes).toMatchObject([{ before: '1400', now: '1401,5', place: { cell: 'F3' } }]);
  expect(differing(second, await made(bytes))).toEqual([]);
});

test('what it would do is told before, and nothing is written', async () => {
  const typed = typeOver(second, 'Scostamenti', 'B8', 'Mio');
  const port = new FilePort(typed);
  const foreseen = await foreseeRestoration(port);
  expect(port.result).toBeUndefined();
  const { told } = await restored(typed);
  if (foreseen.outcome !== 'possible' || told.outcome !== 'restored') throw new Error('there is no version before');
  expect(foreseen.moved).toEqual(told.moved);
  expect(foreseen.moved.map(({ text }) => text)).toEqual(['Mio']);
  expect(foreseen.version).toEqual(told.version);
  expect(foreseen.version.made).toBe('2021-03-05T09:07');
  expect(foreseen.version.names).toEqual(told.reports.map(({ planned }) => planned));
});

test('the reports that were asked for then, and no others', async () => {
  const one = await made(workbookOf(minimalWorkbook()), ['Scostamenti']);
  const { told } = await restored(await made(change(one, '1400', '9'), ['Scostamenti', 'Quadro PIRA']));
  expect(told.outcome === 'restored' && told.reports.map(({ planned }) => planned)).toEqual(['Scostamenti']);
});

test.each<[string, () => Uint8Array, string]>([
  ['no reports', () => workbookOf(minimalWorkbook()), 'noRecord'],
  ['one version only', () => first, 'noEarlierRun'],
])('nothing is written where there are %s', async (_what, bytes, why) => {
  const before = bytes();
  const { told, bytes: after } = await restored(before);
  expect(told).toEqual({ outcome: 'nothing', why });
  expect(after).toBe(before);
});
