import type { WorkbookPlan } from '../../core/plan/plan';
import { openWorkbook } from '../openWorkbook';
import { createZip } from '../package/saveZip';
import { applyPlan } from './applyPlan';
import type { DocumentProperties } from './documentProperties';
import { emptyPackage } from './emptyPackage';

/** A new workbook that holds just the plan's sheets. The same plan and properties give the same bytes. */
export function createWorkbook(plan: WorkbookPlan, properties: DocumentProperties): Uint8Array {
  return applyPlan(openWorkbook(createZip(emptyPackage(properties))), plan).bytes;
}
