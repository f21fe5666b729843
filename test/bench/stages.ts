import { nodeCodec } from '../../src/cli/nodeCodec';
import { examine, type Examination } from '../../src/core/examination/examine';
import { locateInputs } from '../../src/core/inputs/locateInputs';
import { planReports } from '../../src/core/reports/planReports';
import { openWorkbook, type FileWorkbook } from '../../src/file/openWorkbook';
import { applyPlan } from '../../src/file/write/applyPlan';
import { processorTime } from './clock';
import type { Stages } from './interleave';

type Grids = Parameters<typeof examine>[1];

/** The stages of `genera`, each with its time. */
export function fileStages(bytes: Uint8Array): Promise<Stages> {
  const start = processorTime();
  const { workbook, grids } = readInputs(bytes);
  const read = processorTime();
  const examination = examine(workbook.outline, grids);
  const examined = processorTime();
  const { plan } = planReports(examination);
  const planned = processorTime();
  applyPlan(workbook, plan);
  const written = processorTime();
  return Promise.resolve({
    read: read - start,
    examine: examined - read,
    plan: planned - examined,
    write: written - planned,
  });
}

/** The core on cells that were read beforehand. */
export function coreStages({ outline }: FileWorkbook, grids: Grids): Promise<Stages> {
  const start = processorTime();
  const examination: Examination = examine(outline, grids);
  const examined = processorTime();
  planReports(examination);
  return Promise.resolve({ examine: examined - start, plan: processorTime() - examined });
}

/** A workbook and the cells of its inputs. */
export function readInputs(bytes: Uint8Array): { readonly workbook: FileWorkbook; readonly grids: Grids } {
  const workbook = openWorkbook(bytes, nodeCodec);
  return { workbook, grids: locateInputs(workbook.outline).map(({ sheet, area }) => workbook.readGrid(sheet, area)) };
}
