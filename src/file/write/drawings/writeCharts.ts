import type { ChartPlan, SheetPlan } from '../../../core/plan/plan';
import { readRelationships, relationshipKind, relationshipsPartOf } from '../../package/relationships';
import type { ZipArchive } from '../../package/zipArchive';
import { CONTENT_TYPE } from '../contentType';
import type { Dialect } from '../dialect';
import type { PackageDraft } from '../package/packageDraft';
import { splice } from '../splice';
import { extendElement } from '../xmlEdits';
import { parseElements } from '../xmlElement';
import { anchorXml } from './anchorXml';
import { chartXml } from './chartXml';
import { readDrawing } from './readDrawing';

/** Parts that belong to one chart alone: Excel adds them when it saves. */
const PARTS_OF_CHART = ['chartStyle', 'chartColorStyle', 'themeOverride'];

/** What the charts of a sheet are written into. */
export interface ChartTarget {
  readonly draft: PackageDraft;
  readonly archive: ZipArchive;
  /** Of the workbook part, as `xl/`. */
  readonly folder: string;
  readonly dialect: Dialect;
}

/**
 * Writes the charts of a sheet into its drawing. A chart of an earlier run is rewritten, or goes where the plan does not
 * have it; what users drew stays. Returns the sheet's relationship to a drawing that it did not have before.
 */
export function writeCharts(target: ChartTarget, sheet: SheetPlan, sheetPart: string): string | undefined {
  const { draft, archive, folder, dialect } = target;
  const present = readRelationships(archive, sheetPart).find((one) => relationshipKind(one) === 'drawing');
  if (present) {
    updateDrawing(target, sheet, present.target);
    return undefined;
  }
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return undefined;
  const drawing = draft.freePart(`${folder}drawings/drawing`);
  const anchors = charts.map((chart, index) => addChart(target, sheet, chart, drawing, 2 + index));
  const root = `xdr:wsDr xmlns:xdr="${dialect.drawings}/spreadsheetDrawing" xmlns:a="${dialect.drawings}/main"`;
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>${anchors.join('')}</xdr:wsDr>`;
  draft.add(drawing, text, CONTENT_TYPE.drawing);
  return draft.relate(sheetPart, `${dialect.relationships}/drawing`, drawing);
}

function updateDrawing(target: ChartTarget, sheet: SheetPlan, drawing: string): void {
  const { draft, archive, dialect } = target;
  const text = draft.read(drawing);
  const { own, lastId } = readDrawing(text, drawing);
  const parts = new Map(readRelationships(archive, drawing).map(({ id, target: part }) => [id, part]));
  const kept = new Set<ChartPlan>();
  const edits = own.map(({ name, id, relationship, start, end }) => {
    const chart = (sheet.charts ?? []).find((one) => one.name === name && !kept.has(one));
    const part = parts.get(relationship);
    if (part !== undefined) removePartsOf(target, part);
    if (chart && part !== undefined) {
      kept.add(chart);
      draft.rewrite(part, chartXml(sheet, chart, dialect));
      return { start, end, text: anchorXml(chart, id, relationship, dialect) };
    }
    if (part !== undefined) draft.remove(part);
    draft.unrelate(drawing, relationship);
    return { start, end, text: '' };
  });
  const added = (sheet.charts ?? [])
    .filter((chart) => !kept.has(chart))
    .map((chart, index) => addChart(target, sheet, chart, drawing, lastId + 1 + index));
  const more = added.length === 0 ? [] : extendElement(text, parseElements(text, drawing, 0), added.join(''));
  draft.rewrite(drawing, splice(text, [...edits, ...more]));
}

/** Adds the part of a chart and returns the anchor that shows it. */
function addChart(
  { draft, folder, dialect }: ChartTarget,
  sheet: SheetPlan,
  chart: ChartPlan,
  drawing: string,
  id: number,
): string {
  const part = draft.freePart(`${folder}charts/chart`);
  draft.add(part, chartXml(sheet, chart, dialect), CONTENT_TYPE.chart);
  return anchorXml(chart, id, draft.relate(drawing, `${dialect.relationships}/chart`, part), dialect);
}

/** Takes out what Excel added to a chart of ours: it would go on styling the new one. */
function removePartsOf({ draft, archive }: ChartTarget, chart: string): void {
  const relationships = relationshipsPartOf(chart);
  if (!draft.has(relationships)) return;
  for (const part of readRelationships(archive, chart)) {
    if (PARTS_OF_CHART.includes(relationshipKind(part)) && draft.has(part.target)) draft.remove(part.target);
  }
  draft.remove(relationships);
}
