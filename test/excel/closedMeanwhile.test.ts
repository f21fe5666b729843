/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { isDeepStrictEqual } from 'node:util';
import type { Progress } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { generate } from '../../src/usecases/generate';
import { verify } from '../../src/usecases/verify';
import { comparable } from '../contract/comparable';
import { connectClient } from '../excelHost/client/connectClient';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import type { WorkbookSnapshot } from '../excelHost/snapshot';
import { largeWorkbook } from '../support/largeWorkbook';

const OPTIONS = { draft: false, made: '2026-11-23T23:00' };

/** So many objectives that the reports take several requests, each of which fits one. */
const WORKBOOK = largeWorkbook(400);

function opened(): ExcelHost {
  const host = hostFromXlsx(WORKBOOK);
  connectClient(host, { floor: '1.13' });
  return host;
}

/** A run that never goes on once it has sent some requests that write: its pane was closed. */
function closedAfter(requests: number): Promise<'closed' | 'ended'> {
  return new Promise((tell, fail) => {
    let written = 0;
    const progress: Progress = {
      report: (step, done) => {
        if (step === 'writing') written = done;
      },
      cancelled: () => false,
      pause: () => {
        if (written < requests) return Promise.resolve();
        tell('closed');
        return new Promise(() => undefined);
      },
    };
    generate(new ExcelPort(), OPTIONS, progress).then(() => {
      tell('ended');
    }, fail);
  });
}

const NOTE = 'da sentire il servizio';

/** A workbook with reports, and a note beside a line of each report that has a place for notes. */
async function noted(): Promise<ExcelHost> {
  const host = opened();
  await generate(new ExcelPort(), OPTIONS);
  for (const { name, cells } of host.snapshot().sheets) {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cellOf(cells, 'Note') ?? '') ?? [];
    if (column && row) host.userWrites(name, `${column}${Number(row) + 2}`, [[NOTE]]);
  }
  return host;
}

function cellOf(cells: WorkbookSnapshot['sheets'][number]['cells'], text: string): string | undefined {
  return Object.keys(cells).find((cell) => cells[cell]?.value === text);
}

test.each([1, 2, 3])('a pane closed after %i requests that write over reports', async (requests) => {
  const host = await noted();
  const before = comparable(host.snapshot());
  expect(await closedAfter(requests)).toBe('closed');
  const half = comparable(host.snapshot());
  const touched = before.sheets.filter((sheet, index) => !isDeepStrictEqual(sheet.cells, half.sheets[index]?.cells));
  const { update } = await verify(new ExcelPort());
  const current = update.reports.filter(({ freshness }) => freshness === 'current').map(({ name }) => name);
  expect(update.reports.some(({ freshness }) => freshness === 'unknown')).toBe(requests < 3);
  expect(touched.map(({ name }) => name).filter((name) => current.includes(name))).toEqual([]);
  expect(await generate(new ExcelPort(), OPTIONS)).toMatchObject({ outcome: 'written', moved: [] });
  expect(comparable(host.snapshot())).toEqual(before);
});
