import type { WorkbookPlan } from '../core/plan/plan';
import { keepWork } from '../core/userWork/keepWork';
import type { Progress } from './progress';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** Writes a plan of reports, and with it what users wrote beside the lines of those that it writes over. */
export async function applyKeeping(
  workbook: WorkbookPort,
  plan: WorkbookPlan,
  progress: Progress,
): Promise<readonly WrittenSheet[]> {
  return workbook.apply(keepWork(plan, await workbook.readBack(plan)), progress);
}
