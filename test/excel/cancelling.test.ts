/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { Cancelled, type Progress } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';

/** Four million bytes, which are three requests. */
const LONG: WorkbookPlan = {
  sheets: [
    reportSheet('Sintesi', {
      rows: Array.from({ length: 200 }, () => ({ cells: [cell('parola '.repeat(2_900), 'prose')] })),
    }),
  ],
};

/** Watches a run, and stops it once so many batches are written. */
function watching(stopAfter: number): Progress & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    report: (step, done, total) => seen.push(`${step} ${done} of ${total}`),
    cancelled: () => seen.length >= stopAfter,
  };
}

test('each batch is told', async () => {
  const host = openedExcel({ sheets: [{ name: 'Dati' }] });
  const progress = watching(9);
  await new ExcelPort().apply(LONG, progress);
  expect(progress.seen).toEqual(['writing 1 of 3', 'writing 2 of 3', 'writing 3 of 3']);
  expect(host.journal.largest).toBeLessThan(2_000_000);
});

test.each([0, 1, 2])('stopped after %d batches, the workbook is as it was', async (batches) => {
  const host = openedExcel({ sheets: [{ name: 'Dati' }] });
  const before = host.snapshot();
  const progress = watching(batches);
  await expect(new ExcelPort().apply(LONG, progress)).rejects.toThrow(Cancelled);
  expect(progress.seen).toHaveLength(batches);
  expect(host.snapshot()).toEqual(before);
});

test('between the sheets that are prepared for writing others have the machine, and the run can be stopped', async () => {
  const host = openedExcel({ sheets: [{ name: 'Dati' }] });
  let pauses = 0;
  const progress: Progress = {
    report: () => undefined,
    cancelled: () => pauses > 2,
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
  };
  await expect(new ExcelPort().apply(smallPlan, progress)).rejects.toThrow(Cancelled);
  expect(pauses).toBe(3);
  // Two requests look at the workbook, one prepares; none has written.
  expect(host.journal.syncs).toBe(3);
});
