import { connectClient } from '../../excelHost/client/connectClient';
import type { ExcelHost } from '../../excelHost/createExcelHost';
import { hostFromXlsx } from '../../excelHost/hostFromXlsx';
import type { Evaluator } from '../../excelHost/model/workbook';
import { smallPlan } from '../../fixtures/workbooks/smallPlan';
import { ExcelPort } from '../../../src/excel/excelPort';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { generate } from '../../../src/usecases/generate';
import type { WorkbookPlan } from '../../../src/core/plan/plan';
import type { KeepStanding } from '../../../src/core/userWork/keepStanding';
import type { WorkbookPort } from '../../../src/usecases/workbookPort';
import { openedExcel } from '../openedExcel';
import { worked, write } from '../workedReports';

/** A workbook in the tests' Excel and a run over it. */
export interface Scene {
  readonly about: string;
  readonly open: () => Promise<ExcelHost>;
  /** Asks the same of Excel each time, as long as nothing fails. */
  readonly run: () => Promise<unknown>;
}

/** Two small reports that use all that a plan can say. */
export const SMALL_SCENES: readonly Scene[] = [
  {
    about: 'small reports, written for the first time',
    open: () => Promise.resolve(openedExcel({ sheets: [{ name: 'Dati', rows: [['005', 1.5]] }] })),
    run: () => write(smallPlan),
  },
  {
    about: 'small reports, written over those of an earlier run that the user worked on',
    open: async () => (await worked()).host,
    run: () => write(smallPlan),
  },
];

/** «Genera prospetti» over a workbook's file. */
export function sceneOf(about: string, bytes: Uint8Array): Scene {
  // The tests' Excel does not calculate: a formula that is put back gives what it gave before.
  const { outline, readGrid } = openWorkbook(bytes);
  const results = new Map(outline.sheets.map(({ name }) => [name, readGrid(name).rows]));
  const evaluate: Evaluator = ({ sheet, row, column }) => {
    const result = results.get(sheet)?.[row - 1]?.[column - 1] ?? null;
    if (result === null || typeof result !== 'object') return result ?? '';
    return result.kind === 'percent' ? result.fraction : '';
  };
  return {
    about,
    open: () => {
      const host = hostFromXlsx(bytes, evaluate);
      connectClient(host, { floor: '1.13' });
      return Promise.resolve(host);
    },
    run: askedAgain((port) => generate(port, { draft: false })),
  };
}

/**
 * A run that is whole the first time; later ones only ask the same of the workbook, without working it all out again, which
 * takes longer than asking.
 */
function askedAgain(run: (port: WorkbookPort) => Promise<unknown>): () => Promise<unknown> {
  const asked: ((port: WorkbookPort) => Promise<unknown>)[] = [];
  return async () => {
    const port = new ExcelPort();
    if (asked.length === 0) return run(noting(port, asked));
    for (const ask of asked) await ask(port);
    return undefined;
  };
}

function noting(port: WorkbookPort, asked: ((port: WorkbookPort) => Promise<unknown>)[]): WorkbookPort {
  const noted = <Answer>(ask: (port: WorkbookPort) => Promise<Answer>): Promise<Answer> => {
    asked.push(ask);
    return ask(port);
  };
  return {
    compression: port.compression,
    outline: () => noted((one) => one.outline()),
    readGrids: (requests) => noted((one) => one.readGrids(requests)),
    readBack: (plan) => noted((one) => one.readBack(plan)),
    apply: (plan, progress, keep) => {
      let kept: WorkbookPlan | undefined;
      const keepOnce: KeepStanding = async (standing) => (kept ??= (await keep?.(standing)) ?? plan);
      return noted((one) => one.apply(plan, progress, keepOnce));
    },
  };
}
