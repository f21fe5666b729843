import { nextId } from '../nextId';
import type { SheetPlan } from '../../../core/plan/plan';
import { CONTENT_TYPE } from '../contentType';
import type { Dialect } from '../dialect';
import type { PackageDraft } from '../package/packageDraft';
import type { TablePart } from './tableParts';
import { tableXml } from './tableXml';

/**
 * Writes the tables of a sheet and returns its relationships to them. A table of an earlier run is rewritten; one that
 * the plan does not have goes, since its cells are gone.
 *
 * @param tables all tables of the workbook; kept up to date
 * @param folder of the new parts, as `xl/tables`
 */
export function writeTables(
  draft: PackageDraft,
  sheet: SheetPlan,
  sheetPart: string,
  tables: TablePart[],
  folder: string,
  dialect: Dialect,
): readonly string[] {
  const earlier = tables.filter((table) => table.sheetPart === sheetPart);
  const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  for (const table of earlier) {
    if (sheet.tables.some(({ name }) => sameName(name, table.name))) continue;
    draft.unrelate(sheetPart, table.relationshipId);
    draft.remove(table.part);
    tables.splice(tables.indexOf(table), 1);
  }
  return sheet.tables.map((planned) => {
    const present = earlier.find(({ name }) => sameName(name, planned.name));
    if (present) {
      draft.rewrite(present.part, tableXml(sheet, planned, dialect.main, present.id));
      return present.relationshipId;
    }
    if (tables.some(({ name }) => sameName(name, planned.name))) {
      throw new Error(`The workbook has a table ${planned.name} on another sheet`);
    }
    const id = nextId(
      tables.map((table) => table.id),
      0,
    );
    const part = draft.freePart(`${folder}/table`);
    draft.add(part, tableXml(sheet, planned, dialect.main, id), CONTENT_TYPE.table);
    const relationshipId = draft.relate(sheetPart, `${dialect.relationships}/table`, part);
    tables.push({ part, sheetPart, relationshipId, id, name: planned.name });
    return relationshipId;
  });
}
