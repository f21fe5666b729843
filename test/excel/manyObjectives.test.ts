/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { Cancelled, UNWATCHED, type Progress } from '../../src/core/progress';
import { RECORD_NAME } from '../../src/core/record/recordName';
import { ExcelPort } from '../../src/excel/excelPort';
import { generate } from '../../src/usecases/generate';
import { comparable } from '../contract/comparable';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { largeWorkbook } from '../support/largeWorkbook';

/** Rows of input: 400 objectives, whose reports are more than ten requests long. */
const LINES = 2_000;

/** Stops a run once so many requests were written; the last ones are the longest of what can be taken back. */
function stoppingAfter(requests: number): Progress {
  let written = 0;
  return {
    report: (step, done) => {
      if (step === 'writing') written = done;
    },
    cancelled: () => written >= requests,
  };
}

async function run(progress = UNWATCHED): Promise<unknown> {
  return generate(new ExcelPort(), { draft: false }, progress);
}

test('many objectives over their own reports: the same again, and as before where it is stopped midway', async () => {
  const host = hostFromXlsx(largeWorkbook(LINES), () => 0);
  connectClient(host, { floor: '1.13' });
  await run();
  const written = comparable(host.snapshot());
  await run();
  const again = comparable(host.snapshot());
  expect(cellsOf(again)).toEqual(cellsOf(written));
  await expect(run(stoppingAfter(2))).rejects.toThrow(Cancelled);
  expect(cellsOf(comparable(host.snapshot()))).toEqual(cellsOf(again));
  const { work, largest } = host.journal;
  expect(work.filter(({ error }) => error !== undefined)).toEqual([]);
  expect(largest).toBeLessThan(2_000_000);
  expect(Math.max(...work.map(({ answerBytes }) => answerBytes))).toBeLessThan(4_000_000);
}, 240_000);

/** What stands in each sheet, and how it looks, but for the record, which tells of its runs. */
function cellsOf({ sheets }: ReturnType<typeof comparable>): unknown {
  return sheets.flatMap(({ name, cells, merges }) => (name === RECORD_NAME ? [] : [{ name, cells, merges }]));
}
