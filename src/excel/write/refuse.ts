import { ExcelProblem } from '../excelProblem';
import type { ExcelPlace } from './planSteps';
import type { Preparation } from './prepare';

/** Throws `ExcelProblem` for what would make Excel refuse a part of the plan, or lose what is a user's, before anything is written. */
export function refuse(places: readonly ExcelPlace[], { standing, structureProtected, pivoted }: Preparation): void {
  for (const { sheet, existing } of places) {
    if (existing && pivoted.has(existing.id)) throw new ExcelProblem('inTheWay', { sheet: existing.name });
    if (existing?.protected) throw new ExcelProblem('protectedSheet', { sheet: existing.name });
    if (!existing && structureProtected) throw new ExcelProblem('protectedStructure');
    const others = standing.filter(({ id }) => id !== existing?.id).flatMap(({ tables }) => tables);
    const taken = sheet.tables.find((planned) => others.some((table) => sameName(planned.name, table.name)));
    if (taken) throw new ExcelProblem('tableExists', { table: taken.name });
  }
}

/** Excel takes no notice of letter case in the names of tables. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
