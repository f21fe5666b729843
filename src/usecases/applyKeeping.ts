import type { WorkbookPlan } from '../core/plan/plan';
import { keepWork, type MovedText } from '../core/userWork/keepWork';
import type { Progress } from './progress';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** The sheets that were written, and what users had written over their cells, which is in the notes now. */
export interface KeptSheets {
  readonly written: readonly WrittenSheet[];
  readonly moved: readonly MovedText[];
}

/** Writes a plan of reports, and with it what users wrote on those that it writes over. */
export async function applyKeeping(
  workbook: WorkbookPort,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<KeptSheets> {
  let moved: readonly MovedText[] = [];
  const written = await workbook.apply(plan, progress, (standing) => {
    const kept = keepWork(plan, standing);
    moved = kept.moved;
    return kept.plan;
  });
  return { written, moved };
}
