import type { WorkbookPlan } from '../core/plan/plan';
import type { MovedText } from '../core/userWork/keepWork';
import type { LostWork } from '../core/userWork/lost/lostWork';
import type { Progress } from './progress';
import { readWork } from './readWork';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** The sheets that were written, and what became of the users' work on them. */
export interface KeptSheets {
  readonly written: readonly WrittenSheet[];
  /** What had been written over their cells: it is in the notes now. */
  readonly moved: readonly MovedText[];
  /** What could not be kept. */
  readonly lost: readonly LostWork[];
}

/** Nothing was written, since something of the users' would be lost. */
export interface SparedSheets {
  readonly written: undefined;
  readonly lost: readonly LostWork[];
}

/** Writes a plan of reports, and with it what users wrote on those that it writes over. */
export function applyKeeping(workbook: WorkbookPort, plan: WorkbookPlan, progress: Progress): Promise<KeptSheets> {
  return apply(workbook, plan, progress, () => undefined);
}

/** The same, but where something of the users' would be lost nothing is written. */
export async function applySparing(
  workbook: WorkbookPort,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<KeptSheets | SparedSheets> {
  try {
    return await apply(workbook, plan, progress, (lost) => {
      if (lost.length > 0) throw new Spared(lost);
    });
  } catch (error) {
    if (error instanceof Spared) return { written: undefined, lost: error.lost };
    throw error;
  }
}

/** Thrown where a run stops since something would be lost; the workbook is then as it was. */
class Spared extends Error {
  override readonly name = 'Spared';

  constructor(readonly lost: readonly LostWork[]) {
    super();
  }
}

/** @param allow asked before anything is written, and again where the reports are read anew; throws where it must not be */
async function apply(
  workbook: WorkbookPort,
  plan: WorkbookPlan,
  progress: Progress,
  allow: (lost: readonly LostWork[]) => void,
): Promise<KeptSheets> {
  let work: Omit<KeptSheets, 'written'> = { moved: [], lost: [] };
  const written = await workbook.apply(plan, progress, async (standing) => {
    const { plan: kept, moved, lost } = await readWork(plan, standing);
    allow(lost);
    work = { moved, lost };
    return kept;
  });
  return { written, ...work };
}
