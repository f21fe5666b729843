import { VERSION } from '../../src/core/version';
import { openWorkbook } from '../../src/file/openWorkbook';
import { FilePort } from '../../src/file/filePort';
import { explainNumber } from '../../src/usecases/explainNumber';
import { generate } from '../../src/usecases/generate';
import type { GenerateOptions } from '../../src/usecases/layOutRun';
import { prepareNewYear } from '../../src/usecases/newYear';
import { EditableFile } from '../../src/file/editableFile';
import { verify, type Verification } from '../../src/usecases/verify';
import { writeFindings } from '../../src/usecases/writeFindings';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

const SHEETS = minimalWorkbook();
const WORKBOOK = workbookOf(SHEETS);

/** What the causes of the two objectives were written for. */
const CAUSES = new Map([
  [
    '1A',
    {
      mark: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      euro: { revenue: -10_000, costs: -19_950, investments: -1 },
    },
  ],
  [
    '1B',
    { mark: expect.stringMatching(/^[0-9a-f]{12}$/) as string, euro: { revenue: 0, costs: -10_000, investments: 0 } },
  ],
]);

async function written(bytes: Uint8Array, options: Partial<GenerateOptions> = {}): Promise<Uint8Array> {
  const port = new FilePort(bytes);
  const generation = await generate(port, { draft: false, ...options });
  if (generation.outcome !== 'written' || !port.result) throw new Error('no reports');
  expect(generation.reports.map(({ planned }) => planned)).not.toContain('Registro prospetti');
  return port.result;
}

function verified(bytes: Uint8Array): Promise<Verification> {
  return verify(new FilePort(bytes));
}

test('the sheet is very hidden, the last one, and neither an input nor a report', async () => {
  const bytes = await written(WORKBOOK, { reports: ['Scostamenti'] });
  const { sheets } = openWorkbook(bytes).outline;
  expect(sheets.slice(-2).map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Scostamenti', 'visible'],
    ['Registro prospetti', 'veryHidden'],
  ]);
  expect((await verified(bytes)).standing).toEqual(['Scostamenti']);
  expect(await explainNumber(new FilePort(bytes), 'Registro prospetti', 'B3')).toEqual({ outcome: 'noReport' });
  const year = await prepareNewYear(new EditableFile(bytes));
  expect(year.outcome === 'written' && year.done.at(-1)).toBe('Prospetti da rigenerare: «Scostamenti»');
});

test('a run remembers what it read and what was asked for', async () => {
  const { record, inputs, fingerprint } = await verified(await written(WORKBOOK, { reports: ['Scostamenti'] }));
  expect(record).toEqual({
    reports: new Map([['Scostamenti', { fingerprint, version: VERSION }]]),
    runs: [{ fingerprint, reports: ['Scostamenti'], draft: false, inputs, causes: CAUSES }],
  });
});

test('the same run again gives the same bytes', async () => {
  const once = await written(WORKBOOK);
  expect(await written(once)).toEqual(once);
});

test('a sheet of the user’s with its name stays, and the record is found beside it', async () => {
  const bytes = await written(workbookOf({ ...SHEETS, 'Registro prospetti': [['mio']] }));
  expect(openWorkbook(bytes).readGrid('Registro prospetti').rows).toEqual([['mio']]);
  expect((await verified(bytes)).record?.runs).toHaveLength(1);
  expect(await written(bytes)).toEqual(bytes);
});

test('writing what was found remembers only that', async () => {
  const before = await verified(await written(WORKBOOK, { reports: ['Scostamenti'] }));
  const port = new FilePort(await written(WORKBOOK, { reports: ['Scostamenti'] }));
  await writeFindings(port, await verify(port));
  const { record } = await verified(port.result ?? WORKBOOK);
  expect(record?.runs).toEqual(before.record?.runs);
  expect([...(record?.reports.keys() ?? [])]).toEqual(['Scostamenti', 'Verifiche']);
});
