import { UNWATCHED } from '../../src/core/progress';
import type { Refusal } from '../../src/core/signOff/refusal';
import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { explainNumber } from '../../src/usecases/explainNumber';
import { generate } from '../../src/usecases/generate';
import { restore } from '../../src/usecases/restore';
import { removeSignOff, signOff, type SignOffOutcome } from '../../src/usecases/signOff';
import { verify } from '../../src/usecases/verify';
import { writeFindings } from '../../src/usecases/writeFindings';
import { changePart } from '../support/changePart';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

const REPORTS = ['Scostamenti', 'Verifiche'];
const MARIA = { name: 'Maria Rossi', role: 'Responsabile', date: '31/03/2021' };
const LUCA = { name: 'Luca Bianchi', role: '', date: '01/04/2021' };
const VALID = 'Vale: dati e prospetti sono quelli visti';
const DATA = 'NON VALE PIÙ: i dati sono cambiati dopo il visto';

/** `Risorse` is the fifth sheet: the actual costs of 1B. */
const change = (bytes: Uint8Array, from = '1400', to = '1401'): Uint8Array =>
  changePart(bytes, 'xl/worksheets/sheet5.xml', (xml) => xml.replace(`<v>${from}</v>`, `<v>${to}</v>`));

async function written(bytes: Uint8Array, act: (port: FilePort) => Promise<unknown>): Promise<Uint8Array> {
  const port = new FilePort(bytes);
  await act(port);
  return port.result ?? bytes;
}

const made = (bytes: Uint8Array, reports = REPORTS): Promise<Uint8Array> =>
  written(bytes, (port) => generate(port, { draft: false, reports }));

async function signed(bytes: Uint8Array, ...signers: readonly (typeof MARIA)[]): Promise<Uint8Array> {
  let book = bytes;
  for (const signer of signers) book = await written(book, (port) => signOff(port, signer));
  return book;
}

/** What the sheet says of each sign-off: its number, who, and whether it holds. */
function told(bytes: Uint8Array): unknown[] {
  const { rows } = openWorkbook(bytes).readGrid('Visto');
  return rows.flatMap((row) =>
    typeof row[0] === 'number' && typeof row[8] === 'string' ? [[row[0], row[1], row[8]]] : [],
  );
}

async function standings(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  return (await verify(new FilePort(bytes))).signOffs?.map(({ standing }) => standing);
}

const warned = (bytes: Uint8Array, report = 'Scostamenti'): boolean =>
  JSON.stringify(openWorkbook(bytes).readGrid(report).rows).includes('VISTO NON PIÙ VALIDO');

let reports: Uint8Array;
let both: Uint8Array;

beforeAll(async () => {
  reports = await made(workbookOf(minimalWorkbook()));
  both = await signed(reports, MARIA, LUCA);
});

test('a sign-off says who, when, of which data and reports, and with which totals', async () => {
  const { signOffs, fingerprint } = await verify(new FilePort(both));
  expect(signOffs?.[0]).toEqual({
    ...MARIA,
    year: '2020',
    fingerprint,
    found: '1 informazione',
    reports: REPORTS,
    version: '0.1.0',
    totals: {
      amounts: {
        revenueBudget: 1500_00,
        costsBudget: 3500_00,
        investmentsBudget: 300_00,
        revenueActual: 1400_00,
        costsActual: 3200_50,
        investmentsActual: 299_99,
      },
      rows: 9,
    },
    standing: 'valid',
  });
  expect(told(both)).toEqual([
    [1, 'Maria Rossi', VALID],
    [2, 'Luca Bianchi', VALID],
  ]);
});

test('the sheet comes before the record, is no report, and the data are those of before', async () => {
  const { sheets } = openWorkbook(both).outline;
  expect(sheets.slice(-4).map(({ name }) => name)).toEqual(['Scostamenti', 'Verifiche', 'Registro prospetti', 'Visto']);
  const [before, after] = [await verify(new FilePort(reports)), await verify(new FilePort(both))];
  expect([after.fingerprint, after.standing, after.update]).toEqual([before.fingerprint, REPORTS, before.update]);
  expect(await explainNumber(new FilePort(both), 'Visto', 'B10')).toEqual({ outcome: 'noReport' });
});

test('generating again changes nothing', async () => {
  expect(await made(both)).toEqual(both);
});

test('once the data are others it holds no more, and the reports say so; with the old data it holds again', async () => {
  const changed = change(both);
  expect(await standings(changed)).toEqual(['data', 'data']);
  const again = await made(changed);
  expect(warned(again)).toBe(true);
  expect(told(again)).toEqual([
    [1, 'Maria Rossi', DATA],
    [2, 'Luca Bianchi', DATA],
  ]);
  const back = await made(change(again, '1401', '1400'));
  expect([warned(back), await standings(back)]).toEqual([false, ['valid', 'valid']]);
});

test('«Verifica dati» says it on the sheet as well', async () => {
  const checked = await written(change(both), async (port) => writeFindings(port, await verify(port)));
  expect(told(checked)).toEqual([
    [1, 'Maria Rossi', DATA],
    [2, 'Luca Bianchi', DATA],
  ]);
});

test('who signs again takes the place of the own sign-off, and the reports warn of the other one until that is made anew', async () => {
  const again = await made(change(both));
  const one = await signed(again, MARIA);
  expect(await standings(one)).toEqual(['superseded', 'data', 'valid']);
  expect(JSON.stringify(openWorkbook(one).readGrid('Scostamenti').rows)).toMatch(/dopo il visto di Luca Bianchi, 01/);
  const two = await signed(one, { ...LUCA, name: 'LUCA  BIANCHI' });
  expect([await standings(two), warned(two)]).toEqual([['superseded', 'superseded', 'valid', 'valid'], false]);
});

test('reports that were not made from the data of the sign-off are not those that were looked at', async () => {
  const later = await made(change(reports));
  const one = await signed(later, MARIA);
  const before = await written(one, restore);
  expect(await standings(before)).toEqual(['reports']);
  expect(warned(before)).toBe(true);
  const there = await written(before, restore);
  expect([await standings(there), warned(there)]).toEqual([['valid'], false]);
});

test('a sign-off is taken away by its number; the sheet stays', async () => {
  const one = await written(both, (port) => removeSignOff(port, 1));
  expect(told(one)).toEqual([[1, 'Luca Bianchi', VALID]]);
  const none = await written(one, (port) => removeSignOff(port, 1));
  expect(await standings(none)).toEqual([]);
  expect(JSON.stringify(openWorkbook(none).readGrid('Visto').rows)).toContain('Nessun visto.');
  expect(await removeSignOff(new FilePort(none), 1)).toMatchObject({
    outcome: 'refused',
    why: { kind: 'noSignOff', number: 1 },
  });
  expect(await removeSignOff(new FilePort(one), 1, UNWATCHED, MARIA)).toMatchObject({ why: { kind: 'otherSignOff' } });
  expect(await removeSignOff(new FilePort(one), 1, UNWATCHED, LUCA)).toMatchObject({ sheet: 'Visto', moved: [] });
  const lapsed = await made(change(both));
  expect(
    warned(await written(await written(lapsed, (port) => removeSignOff(port, 1)), (port) => removeSignOff(port, 1))),
  ).toBe(false);
});

const refused = async (bytes: Uint8Array): Promise<SignOffOutcome> => signOff(new FilePort(bytes), MARIA);
const wrong = minimalWorkbook({ Risorse: [...(minimalWorkbook().Risorse ?? []), ['ZZ', 1, 1, 1, 1, 1, 1, 'x']] });

test.each<[string, () => Promise<Uint8Array>, Refusal]>([
  ['no reports', async () => Promise.resolve(workbookOf(minimalWorkbook())), { kind: 'noReports' }],
  ['reports out of date', async () => Promise.resolve(change(reports)), { kind: 'old', names: REPORTS }],
  [
    'errors',
    () => written(workbookOf(wrong), (port) => generate(port, { draft: true, reports: REPORTS })),
    { kind: 'errors' },
  ],
])('%s: nothing is signed', async (_, bytes, why) => {
  expect(await refused(await bytes())).toMatchObject({ outcome: 'refused', why });
});

test('what somebody types over the sheet is what it says, and a fingerprint typed over holds for nothing', async () => {
  const part = openWorkbook(both).sheets.find(({ name }) => name === 'Visto')?.part ?? '';
  const { fingerprint } = await verify(new FilePort(both));
  const edited = changePart(both, part, (xml) =>
    xml.replace(`>${fingerprint}<`, '>mia<').replace('Luca Bianchi', 'Ada Neri'),
  );
  expect((await verify(new FilePort(edited))).signOffs).toMatchObject([
    { name: 'Maria Rossi', fingerprint: 'mia', standing: 'edited' },
    { name: 'Ada Neri', standing: 'valid' },
  ]);
});
