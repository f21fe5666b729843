import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { explainNumber } from '../../src/usecases/explainNumber';
import { generate } from '../../src/usecases/generate';
import { restore } from '../../src/usecases/restore';
import { verify } from '../../src/usecases/verify';
import { changePart } from '../support/changePart';
import { minimalWorkbook, type SheetRows } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

const REPORTS = ['Sintesi', 'Obiettivi strategici', 'Scostamenti', 'Verifiche'];
const MARKED = '[da rivedere] Risparmi';
const SHEETS = minimalWorkbook();

/** `Risorse` is the fifth sheet; the costs of 1B have a budget of 1.500 and were 1.400. */
const costs = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  changePart(bytes, 'xl/worksheets/sheet5.xml', (xml) => xml.replace(`<v>${from}</v>`, `<v>${to}</v>`));

async function made(bytes: Uint8Array): Promise<Uint8Array> {
  const port = new FilePort(bytes);
  await generate(port, { draft: false, reports: REPORTS });
  return port.result ?? bytes;
}

async function restored(bytes: Uint8Array): Promise<Uint8Array> {
  const port = new FilePort(bytes);
  await restore(port);
  return port.result ?? bytes;
}

/** In which reports the cause of 1B is marked. */
function marked(bytes: Uint8Array): string[] {
  const book = openWorkbook(bytes);
  return REPORTS.slice(0, 3).filter((name) => book.readGrid(name).rows.some((row) => row.includes(MARKED)));
}

async function found(bytes: Uint8Array): Promise<readonly string[]> {
  const { findings } = await verify(new FilePort(bytes));
  return findings.flatMap(({ code, seen }) => (code === 'P018' && seen !== undefined ? [seen] : []));
}

let first: Uint8Array;
let moved: Uint8Array;

beforeAll(async () => {
  first = await made(workbookOf(SHEETS));
  moved = await made(costs(first, 1400, 1200));
});

test('the first reports mark nothing; those after the variance moved do, and the finding tells it before', async () => {
  expect(marked(first)).toEqual([]);
  expect(await found(first)).toEqual([]);
  expect(await found(costs(first, 1400, 1200))).toEqual(['oneri -300,00']);
  expect(marked(moved)).toEqual(['Sintesi', 'Obiettivi strategici', 'Scostamenti']);
});

test('it is said again until it is settled: by the figures, a new text, or a date', async () => {
  const again = await made(costs(moved, 1200, 1210));
  expect([marked(again).length, await found(again)]).toEqual([3, ['oneri -290,00']]);
  expect(await made(moved)).toEqual(moved);
  expect(marked(await made(costs(again, 1210, 1390)))).toEqual([]);
  const text = changePart(again, 'xl/worksheets/sheet5.xml', (xml) => xml.replaceAll('Risparmi', 'Gara deserta'));
  const settled = await made(text);
  expect(await found(settled)).toEqual([]);
  expect(await found(costs(settled, 1210, 1000))).toEqual(['oneri -500,00']);
});

test('a date settles it without another text, and it is said anew when the variance moves on', async () => {
  const rows: SheetRows = (SHEETS.Risorse ?? []).map((row, index) => [
    ...row,
    index === 0 ? 'Causa rivista il' : index === 2 ? 'x1' : null,
  ]);
  const one = await made(workbookOf({ ...SHEETS, Risorse: rows }));
  const two = await made(costs(one, 1400, 1200));
  expect(await found(two)).toEqual(['oneri -300,00']);
  const confirmed = await made(changePart(two, 'xl/worksheets/sheet5.xml', (xml) => xml.replaceAll('>x1<', '>x2<')));
  expect([marked(confirmed), await found(confirmed)]).toEqual([[], []]);
  expect(await found(costs(confirmed, 1200, 1000))).toEqual(['oneri -500,00']);
});

test('restoring gives back the reports without the mark, and does not settle it', async () => {
  const before = await restored(moved);
  expect(marked(before)).toEqual([]);
  expect(await found(before)).toEqual(['oneri -300,00']);
  expect(marked(await made(before))).toHaveLength(3);
  expect(marked(await restored(before))).toHaveLength(3);
});

test('a number of the reports is explained as the reports were made, with the finding in its place', async () => {
  const grid = openWorkbook(moved).readGrid('Sintesi');
  const row = grid.rows.findIndex((cells) => cells.includes(MARKED)) + grid.top;
  const explained = await explainNumber(new FilePort(moved), 'Sintesi', `F${row}`);
  expect(explained.outcome === 'explained' && explained.shown?.agrees).toBe(true);
});
