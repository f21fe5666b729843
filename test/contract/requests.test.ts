/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */

import { ExcelPort } from '../../src/excel/excelPort';
import { FilePort } from '../../src/file/filePort';
import { generate } from '../../src/usecases/generate';
import { verify } from '../../src/usecases/verify';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSnapshot } from '../excelHost/snapshot';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { readExample } from '../example/exampleData';
import { changePart } from '../support/changePart';
import { largeWorkbook } from '../support/largeWorkbook';

const EXAMPLE = exampleWorkbook(readExample(), 2020);

/** The workbook in the tests' Excel, on a computer that has just the floor. */
function opened(bytes: Uint8Array): ExcelHost {
  const host = hostFromXlsx(bytes);
  connectClient(host, { floor: '1.13' });
  return host;
}

describe('on the example', () => {
  test('verifying takes two requests, and finds what it finds in the file', async () => {
    const { journal } = opened(EXAMPLE);
    expect(await verify(new ExcelPort())).toEqual(await verify(new FilePort(EXAMPLE)));
    expect(journal.syncs).toBe(2);
  });

  test('a row below a table, which does not hold it, is found in both hosts', async () => {
    const shrunk = changePart(EXAMPLE, 'xl/tables/table5.xml', (xml) => xml.replaceAll('A1:I16', 'A1:I15'));
    const { journal } = opened(shrunk);
    const { findings } = await verify(new ExcelPort());
    expect(findings).toEqual((await verify(new FilePort(shrunk))).findings);
    expect(findings.filter(({ code }) => code === 'S013').map(({ place }) => `${place.sheet}!${place.cell}`)).toEqual([
      'Risorse!A16',
    ]);
    expect(journal.syncs).toBe(2);
  });

  test('generating takes four requests; again, one more for each further 2 MB of reports that are read before', async () => {
    const { journal, ...host } = opened(EXAMPLE);
    const inputs = cellCount(host.snapshot());
    expect((await generate(new ExcelPort(), { draft: false })).outcome).toBe('written');
    expect(journal.syncs).toBe(4);
    const written = cellCount(host.snapshot()) - inputs;
    const actions = journal.work.flatMap((request) => request.actions);
    expect(written).toBeGreaterThan(9_000);
    // Looks are said of named styles alone, and these go by area.
    const added = actions.filter((action) => action === 'StyleCollection.Add').length;
    expect(actions.filter((action) => LOOK.test(action)).length).toBeLessThan(8 * added);
    expect(actions.filter((action) => action === 'Range.Style').length).toBeLessThan(written / 5);
    expect(journal.largest).toBeLessThan(2_000_000);
    expect(unsuspended(journal)).toEqual([]);
    journal.clear();
    const again = await generate(new ExcelPort(), { draft: false });
    expect(again).toMatchObject({ outcome: 'written', moved: [] });
    const read = sum(journal.work.map(({ answerBytes }) => answerBytes));
    expect(journal.syncs).toBeLessThanOrEqual(4 + (read < 4_000_000 ? 0 : Math.ceil(read / 1_500_000)));
    expect(journal.largest).toBeLessThan(2_000_000);
    expect(unsuspended(journal)).toEqual([]);
    journal.clear();
    expect((await verify(new ExcelPort())).record?.runs).toHaveLength(1);
    expect(journal.syncs).toBe(2);
  });

  test('what a run in a file remembers, Excel reads along with the inputs', async () => {
    const port = new FilePort(EXAMPLE);
    await generate(port, { draft: false });
    const written = port.result ?? EXAMPLE;
    const { journal } = opened(written);
    const verification = await verify(new ExcelPort());
    expect(verification).toEqual(await verify(new FilePort(written)));
    expect(verification.record?.runs[0]?.inputs).toEqual(verification.inputs);
    expect(journal.syncs).toBe(2);
  });
});

test('with 5.000 objectives, only sizes ask for more requests, and none is near what Excel on the web refuses', async () => {
  const { journal, limits } = opened(largeWorkbook(25_000));
  await generate(new ExcelPort(), { draft: false });
  const reads = journal.work.filter(({ flags }) => (flags & WRITES) === 0);
  const writes = journal.work.filter(({ flags }) => (flags & WRITES) !== 0);
  expect(journal.work.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(journal.largest).toBeLessThan(2_000_000);
  expect(Math.max(...reads.map(({ answerBytes }) => answerBytes))).toBeLessThan(limits.response / 2);
  // List and outline, one for each 2 MB of cells, and what is asked before writing.
  expect(reads.length).toBeLessThanOrEqual(
    2 + Math.ceil(sum(reads.map(({ answerBytes }) => answerBytes)) / 1_500_000) + 1,
  );
  expect(writes.length).toBeLessThanOrEqual(1 + Math.ceil(journal.bytes / 1_600_000));
}, 240_000);

/** The flag of requests that write. */
const WRITES = 1;

/** What requests do until they change sheets, where calculation or screen is not at rest by then. */
function unsuspended({ work }: ExcelHost['journal']): readonly (readonly string[])[] {
  const rest = ['Application.SuspendApiCalculationUntilNextSync', 'Application.SuspendScreenUpdatingUntilNextSync'];
  return work
    .map(({ actions }) => actions.slice(0, actions.findIndex((action) => CHANGE.test(action)) + 1))
    .filter((actions) => actions.length > 0 && !rest.every((action) => actions.includes(action)));
}

/** What says how a named style looks, or would say it of cells. */
const LOOK = /^Range(Fill|Font|.*NumberFormat|Format\.(Horizontal|Vertical|WrapText|Indent))/;

function cellCount({ sheets }: WorkbookSnapshot): number {
  return sum(sheets.map(({ cells }) => Object.keys(cells).length));
}

/** How requests begin to change sheets and cells. */
const CHANGE = /^(WorksheetCollection|StyleCollection)\.Add$|^Range\.(Clear|Formulas|Style|Unmerge|Values)$/;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
