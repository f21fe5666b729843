/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED, type Progress } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { applyKeeping } from '../../src/usecases/applyKeeping';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { cell, reportSheet } from '../fixtures/workbooks/smallPlan';
import { lineReport } from '../support/lineReport';
import { openedExcel } from './openedExcel';
import { problemOf } from './workedReports';

const BEFORE = lineReport({ '1A': 10, '1B': 20 });
const AFTER = lineReport({ '1A': 11, '1B': 21 });

/** The first report stands as an earlier run left it. */
async function standing(plan: WorkbookPlan = BEFORE): Promise<ExcelHost> {
  const host = openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] });
  await applyKeeping(new ExcelPort(), plan, UNWATCHED);
  host.journal.clear();
  return host;
}

/** «Genera prospetti», as far as it looks and writes. */
async function regenerate(plan: WorkbookPlan = AFTER, progress: Progress = UNWATCHED): Promise<void> {
  const port = new ExcelPort();
  await port.outline();
  await applyKeeping(port, plan, progress);
}

function contentOf(host: ExcelHost, sheet: string, ...addresses: readonly string[]): unknown[] {
  const cells = host.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? {};
  return addresses.map((address) => cells[address]?.value);
}

/** Does something in each pause of the run: between the sheets that are laid out, and between requests. */
function pausing(act: (pause: number) => void): Progress {
  let pauses = 0;
  return {
    ...UNWATCHED,
    pause: () => {
      act((pauses += 1));
      return Promise.resolve();
    },
  };
}

/** The request that prepares, after two that look. */
const PREPARING = 3;

describe.each([
  ['beside a line', 'D4'],
  ['in a column of one’s own', 'E4'],
])('a note %s (%s)', (_where, address) => {
  test('that is typed after the workbook was looked at stays', async () => {
    const host = await standing();
    host.faults.order({
      request: PREPARING,
      meanwhile: () => {
        host.userWrites('Scostamenti', address, [['mia']]);
      },
    });
    await regenerate();
    expect(contentOf(host, 'Scostamenti', 'B4', address)).toEqual([21, 'mia']);
  });

  test('that is typed after the report was read stays', async () => {
    const host = await standing();
    await regenerate(
      AFTER,
      pausing((pause) => {
        if (pause === 1) host.userWrites('Scostamenti', address, [['mia']]);
      }),
    );
    expect(contentOf(host, 'Scostamenti', 'B4', address)).toEqual([21, 'mia']);
  });
});

test('where somebody goes on typing, the user is told, and nothing is written', async () => {
  const host = await standing();
  const typing = pausing((pause) => {
    host.userWrites('Scostamenti', 'D4', [[`parola ${pause}`]]);
  });
  expect(await problemOf(regenerate(AFTER, typing))).toMatchObject({
    reason: 'changedMeanwhile',
    details: { sheet: 'Scostamenti' },
  });
  expect(contentOf(host, 'Scostamenti', 'B4')).toEqual([20]);
  expect(contentOf(host, 'Scostamenti', 'D4')).toEqual([expect.stringMatching(/^parola/)]);
  expect([...host.workbook.listening]).toEqual([]);
});

/** Two million bytes a report. */
const LONG: WorkbookPlan = {
  sheets: ['Scostamenti', 'Quadrature'].map((name) =>
    reportSheet(name, {
      rows: Array.from({ length: 95 }, () => ({ cells: [cell('parola '.repeat(2_900), 'prose')] })),
    }),
  ),
};
const SHORT: WorkbookPlan = {
  sheets: LONG.sheets.map(({ name }) => reportSheet(name, { rows: [{ cells: [cell('prima')] }] })),
};

test('typed on a report that is not written over yet, once another one is: all is put back, and the user is told', async () => {
  const host = await standing(SHORT);
  let done = 0;
  const progress: Progress = {
    ...UNWATCHED,
    report: (_, parts) => {
      if (parts === 1 && done === 0) host.userWrites('Quadrature', 'C1', [['mia']]);
      done = parts;
    },
  };
  expect(await problemOf(regenerate(LONG, progress))).toMatchObject({
    reason: 'changedMeanwhile',
    details: { sheet: 'Quadrature', leftOut: 'drawn' },
  });
  expect(contentOf(host, 'Scostamenti', 'A1', 'A2')).toEqual(['prima', undefined]);
  expect(contentOf(host, 'Quadrature', 'A1', 'C1')).toEqual(['prima', 'mia']);
});

test('what is typed elsewhere, or on a report that is written already, does not stop a run', async () => {
  const host = await standing(SHORT);
  await regenerate(LONG, {
    ...UNWATCHED,
    report: (_, done) => {
      host.userWrites('Dati', 'B2', [[done]]);
      if (done === 1) host.userWrites('Scostamenti', 'C1', [['mia']]);
    },
  });
  expect(contentOf(host, 'Scostamenti', 'C1')).toEqual(['mia']);
  expect(contentOf(host, 'Quadrature', 'A2')).toEqual(['parola '.repeat(2_900)]);
});

test('listening costs no request, and ends before the run writes, whose own writing nobody is told of', async () => {
  const host = await standing();
  await regenerate();
  expect(host.journal.syncs).toBe(4);
  expect(host.journal.told).toEqual([]);
  expect([...host.workbook.listening]).toEqual([]);
});

test.each([
  ['refused', { request: 4, code: 5103 }],
  ['broken off', { request: 4, member: 'Worksheet.TabColor', code: 'InvalidArgument' }],
  ['broken off before it listens', { request: 3, action: 1, code: 'InvalidArgument' }],
])('after a run that was %s nobody listens', async (_how, fault) => {
  const host = await standing();
  host.faults.order(fault);
  expect(await problemOf(regenerate())).toBeDefined();
  expect(host.faults.exhausted).toBe(true);
  expect([...host.workbook.listening]).toEqual([]);
});
