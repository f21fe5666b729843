/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import fc from 'fast-check';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { UNWATCHED } from '../../src/core/progress';
import { ExcelPort } from '../../src/excel/excelPort';
import { ExcelProblem } from '../../src/excel/excelProblem';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { deleteSheet } from '../excelHost/model/changeSheets';
import type { Workbook } from '../excelHost/model/workbook';
import type { WorkbookSeed } from '../excelHost/seed';
import { cell, reportSheet, smallPlan } from '../fixtures/workbooks/smallPlan';
import { openedExcel } from './openedExcel';
import { tellsOfStyle } from './tellsOfStyle';

const USER: WorkbookSeed = { sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] };

/** The request that writes: two look at the workbook, one prepares. */
const WRITING = 4;

function opened(seed: WorkbookSeed = USER): ExcelHost {
  return openedExcel(seed);
}

async function write(plan: WorkbookPlan): Promise<void> {
  const port = new ExcelPort();
  await port.outline();
  await port.apply(plan, UNWATCHED);
}

/** Why a run failed; `undefined` where it did not. */
async function problemOf(run: Promise<unknown>): Promise<ExcelProblem | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

/** What the user does to a workbook. */
function userDeletes(name: string): (workbook: Workbook) => void {
  return (workbook) => {
    const sheet = workbook.sheet(name);
    if (sheet) deleteSheet(sheet);
  };
}

/** The same reports with other contents. */
const OTHER_PLAN: WorkbookPlan = {
  sheets: smallPlan.sheets.map(({ name }) =>
    reportSheet(name, {
      columns: [{ width: 40 }],
      rows: [
        { height: 50, cells: [cell('005', 'code', { link: { sheet: 'Dati', cell: 'A1' } }), cell('Uno', 'title')] },
        { cells: [cell(3, 'amount', { formula: '1+2' }), cell('=1', 'text'), cell(true, 'centred')] },
      ],
      merges: [{ top: 2, left: 3, bottom: 3, right: 4 }],
    }),
  ),
};

describe('nothing is left of a run that fails, and it says why', () => {
  test.each([
    ['a cell is being edited, and Excel cannot wait', { code: 5004 }, 'editMode'],
    ['the request is refused for its size', { code: 5103 }, 'payloadRefused'],
    ['the session is lost', { code: 5012 }, 'sessionLost'],
    ['too much is going on', { code: 5102 }, 'busy'],
    ['a dialog is open', { code: 5016 }, 'busy'],
    ['this Excel lacks something', { member: 'Worksheet.TabColor', code: 'ApiNotFound' }, 'apiMissing'],
    ['Excel refuses a name', { member: 'NamedItemCollection.Add', code: 'AccessDenied' }, 'readOnly'],
    ['the workbook is not to be changed', { code: 7000 }, 'readOnly'],
    ['a pivot table is in the way', { member: 'Range.Merge', code: 'PivotTableRangeConflict' }, 'inTheWay'],
    ['Excel fails in a way of its own', { member: 'Range.Merge', code: 'SomethingNew' }, 'unknown'],
  ] as const)('%s', async (_what, fault, reason) => {
    const host = opened();
    const before = host.snapshot();
    host.faults.order({ request: WRITING, ...fault });
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason });
    expect(host.faults.exhausted).toBe(true);
    expect(host.snapshot()).toEqual(before);
    expect(await problemOf(write(smallPlan))).toBeUndefined();
  });

  test('whichever action fails where there were no reports', async () => {
    const { journal } = opened();
    await write(smallPlan);
    const actions = journal.work[WRITING - 1]?.actions ?? [];
    await fc.assert(
      fc.asyncProperty(fc.nat(260), async (action) => {
        fc.pre(!tellsOfStyle(actions, action));
        const host = opened();
        const before = host.snapshot();
        host.faults.order({ request: WRITING, action, code: 'InvalidArgument' });
        expect(await problemOf(write(smallPlan))).toMatchObject({
          reason: 'refused',
          details: { code: 'InvalidArgument' },
        });
        expect(host.snapshot()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what Excel would refuse is not begun', () => {
  test('a protected report: which', async () => {
    const mark = { 'Prospetti.Foglio': '="Quadrature|Quadrature"' };
    const host = opened({ sheets: [{ name: 'Dati' }, { name: 'Quadrature', hiddenNames: mark, protected: true }] });
    const before = host.snapshot();
    const problem = await problemOf(write(smallPlan));
    expect(problem).toMatchObject({ reason: 'protectedSheet', details: { sheet: 'Quadrature' } });
    expect(host.snapshot()).toEqual(before);
    // The last one stops listening.
    expect(host.journal.syncs).toBe(WRITING);
    expect(host.journal.work.at(-1)?.actions).toContain('WorksheetCollection._UnregisterDataChangedEvent');
  });

  test('a report on which the user put a pivot table: which', async () => {
    const host = opened({
      sheets: [
        { name: 'Dati' },
        {
          name: 'Quadrature',
          hiddenNames: { 'Prospetti.Foglio': '="Quadrature|Quadrature"' },
          pivotTables: [{ name: 'Mia', area: 'H1:J9' }],
        },
      ],
    });
    const before = host.snapshot();
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'inTheWay', details: { sheet: 'Quadrature' } });
    expect(host.snapshot()).toEqual(before);
  });

  test('a protected structure, where a sheet is to be added', async () => {
    const host = opened({ ...USER, structureProtected: true });
    const before = host.snapshot();
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'protectedStructure' });
    expect(host.snapshot()).toEqual(before);
  });

  test('but reports that are there already can be rewritten', async () => {
    const host = opened();
    await write(OTHER_PLAN);
    host.workbook.structureProtected = true;
    expect(await problemOf(write(smallPlan))).toBeUndefined();
  });

  test('a table that is on another sheet', async () => {
    const host = opened({
      sheets: [{ name: 'Dati', rows: [['a'], ['b']], tables: [{ name: 'AREE', area: 'A1:A2' }] }],
    });
    const before = host.snapshot();
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    const rows = [{ cells: [cell('Codice')] }, { cells: [cell('1')] }];
    const plan = { sheets: [reportSheet('Aree', { role: 'input', rows, tables: [{ name: 'Aree', area }] })] };
    expect(await problemOf(write(plan))).toMatchObject({ reason: 'tableExists', details: { table: 'Aree' } });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('what passes is tried once more', () => {
  const AWAY = { member: 'WorksheetFreezePanes.FreezeAt', code: 'GeneralException' };

  test('another workbook in front for a moment: the reports are written', async () => {
    const host = opened();
    await write(smallPlan);
    const written = host.snapshot();
    const again = opened();
    again.faults.order({ request: WRITING, ...AWAY });
    expect(await problemOf(write(smallPlan))).toBeUndefined();
    expect(again.faults.exhausted).toBe(true);
    expect(again.snapshot()).toEqual(written);
  });

  test('and for longer: it says so, and nothing is left', async () => {
    const host = opened();
    const before = host.snapshot();
    host.faults.order(AWAY);
    host.faults.order(AWAY);
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'notInFront' });
    expect(host.snapshot()).toEqual(before);
  });

  test('but not where a report was touched', async () => {
    const host = opened();
    await write(OTHER_PLAN);
    host.journal.clear();
    host.faults.order({ request: WRITING, ...AWAY });
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'notInFront', details: { leftOut: 'drawn' } });
    expect(host.journal.work.filter(({ actions }) => actions.includes('WorksheetFreezePanes.FreezeAt'))).toHaveLength(
      1,
    );
  });
});

describe('where Excel denies access, it is said what is closed', () => {
  test.each<[string, (workbook: Workbook) => void, object]>([
    [
      'a report that was protected meanwhile',
      (workbook) => {
        const sheet = workbook.sheet('Quadrature');
        if (sheet) sheet.protection = { options: null, password: undefined };
      },
      { reason: 'protectedSheet', details: { sheet: 'Quadrature' } },
    ],
    ['the workbook as a whole', () => undefined, { reason: 'readOnly' }],
  ])('%s', async (_what, meanwhile, expected) => {
    const host = opened();
    await write(OTHER_PLAN);
    host.faults.order({ request: WRITING, meanwhile });
    host.faults.order({ request: WRITING, member: 'Range.Unmerge', code: 'AccessDenied' });
    expect(await problemOf(write(smallPlan))).toMatchObject(expected);
  });

  test('the structure, which was protected meanwhile', async () => {
    const host = opened();
    const meanwhile = (workbook: Workbook): void => {
      workbook.structureProtected = true;
    };
    host.faults.order({ request: WRITING, meanwhile });
    expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'protectedStructure' });
  });
});

test('a report that is deleted while the plan is laid out is written anew', async () => {
  const host = opened();
  await write(OTHER_PLAN);
  host.faults.order({ request: 3, meanwhile: userDeletes('Quadrature') });
  expect(await problemOf(write(smallPlan))).toBeUndefined();
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Dati', 'Scostamenti', 'Quadrature']);
});

test('a report that is deleted in the last moment ends the run, and the others are as they were', async () => {
  const host = opened();
  await write(OTHER_PLAN);
  const before = host.snapshot();
  host.faults.order({ request: WRITING, meanwhile: userDeletes('Quadrature') });
  expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'sheetGone' });
  expect(host.snapshot()).toEqual({ ...before, sheets: before.sheets.filter(({ name }) => name !== 'Quadrature') });
});

test('work that the user started waits until the cell is no longer edited', async () => {
  const host = opened();
  host.cellEditMode = true;
  const run = write(smallPlan);
  await Promise.resolve();
  expect(host.journal.syncs).toBe(0);
  host.cellEditMode = false;
  await run;
  expect(host.snapshot().sheets).toHaveLength(3);
});

test('where what was written cannot be taken back, it says so', async () => {
  const host = opened();
  host.faults.order({ request: WRITING, member: 'Range.Merge', code: 'InvalidArgument' });
  host.faults.order({ request: WRITING + 1, code: 5012 });
  expect(await problemOf(write(smallPlan))).toMatchObject({ reason: 'refused', details: { halfWritten: true } });
});
