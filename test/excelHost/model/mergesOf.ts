import type { Area } from '../../../src/core/workbook/address';
import { intersect } from './areas';
import type { Sheet } from './sheet';

/** The merged areas of a sheet by the rows that they touch, since a long report has tens of thousands. */
interface MergeIndex {
  readonly merges: readonly Area[];
  readonly byRow: Map<number, Area[]>;
}

const indexes = new WeakMap<Sheet, MergeIndex>();

/** The merged areas that touch an area. */
export function mergesTouching(sheet: Sheet, area: Area): Area[] {
  if (area.bottom - area.top >= sheet.merges.length) return sheet.merges.filter((merge) => intersect(merge, area));
  const { byRow } = indexOf(sheet);
  const found = new Set<Area>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const merge of byRow.get(row) ?? []) if (intersect(merge, area)) found.add(merge);
  }
  return [...found];
}

/** Adds a merged area in place of those that it touches. */
export function putMerge(sheet: Sheet, area: Area): void {
  const touched = new Set(mergesTouching(sheet, area));
  if (touched.size > 0) sheet.merges = sheet.merges.filter((merge) => !touched.has(merge));
  const { byRow } = indexOf(sheet);
  const merges = sheet.merges as Area[];
  merges.push(area);
  enter(byRow, area);
}

function indexOf(sheet: Sheet): MergeIndex {
  const known = indexes.get(sheet);
  if (known?.merges === sheet.merges) return known;
  const index: MergeIndex = { merges: sheet.merges, byRow: new Map() };
  for (const merge of sheet.merges) enter(index.byRow, merge);
  indexes.set(sheet, index);
  return index;
}

function enter(byRow: Map<number, Area[]>, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const merges = byRow.get(row);
    if (merges) merges.push(area);
    else byRow.set(row, [area]);
  }
}
