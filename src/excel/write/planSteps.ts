import { columnPoints } from '../../core/layout/columnPoints';
import type { CellPlan, SheetPlan } from '../../core/plan/plan';
import type { PlacedSheet } from '../../core/plan/placeSheets';
import { TABLE_STYLE } from '../../core/plan/tableStyle';
import { STYLES, type StyleName } from '../../core/plan/styles';
import { cellInputs } from './cellInputs';
import { POINT_OF_NO_RETURN } from './pointOfNoReturn';
import { plannedLinks } from './plannedLinks';
import { lookSteps } from './snapshot/lookSteps';
import type { ExcelLook } from './standingReports';
import type { StandingExcelSheet } from './standingSheets';
import { inOneRequest } from './inOneRequest';
import { onSheet, type SheetStep, type Step } from './step';
import { touchedReport } from './touchedReport';
import { breaks, clearedBreaks } from './steps/breaks';
import { charts, removedCharts } from './steps/charts';
import { columnStyles, columnWidths, hiddenColumns } from './steps/columns';
import { conditionalFormats } from './steps/conditionalFormats';
import { contents } from './steps/contents';
import { hidden } from './steps/hidden';
import { links } from './steps/links';
import { mark, remark } from './steps/mark';
import { merges } from './steps/merges';
import { names } from './steps/names';
import { dissolvedOutline, outline } from './steps/outline';
import { clearedPrintNames, page } from './steps/page';
import { hiddenRows } from './steps/hiddenRows';
import { rowHeights } from './steps/rowHeights';
import { styleAreas } from './steps/styleAreas';
import { tables } from './steps/tables';
import { validations } from './steps/validations';
import { view } from './steps/view';
import { deletedFormats, dissolvedTables, removedFilter, wipedCells } from './steps/wiped';

/** A sheet of a plan, and the report of an earlier run in whose place it goes. */
export type ExcelPlace = PlacedSheet<StandingExcelSheet>;

/**
 * All that is written on the sheets of a plan. New sheets come first: marked and hidden, so that a run that breaks off for good (the pane
 * was closed) leaves sheets that the next one writes over, and finished before a report that stands is touched
 * (see `touchedReport`): whatever breaks off until then leaves those alone. Of them, what can be taken back, should the run
 * break off, comes first, for all sheets; only then what Excel cannot tell before it is overwritten: see `lastSteps`.
 * Names and validations come after the cells, since they speak of tables of other sheets. Sheet by sheet, since large ones take
 * time.
 */
export function* planSteps(places: readonly ExcelPlace[]): Generator<readonly Step[], void, void> {
  const added = places.filter(({ existing }) => !existing);
  for (const { planned, sheet } of added) {
    yield onSheet(sheet.name, [...(sheet.role === 'report' ? [mark(planned, sheet.name)] : []), ...hidden(sheet)]);
  }
  for (const steps of [cellSteps, setUpSteps, lastSteps]) {
    for (const place of added) yield onSheet(place.sheet.name, steps(place));
  }
  const standing = places.flatMap(({ existing, ...place }) => (existing ? [{ ...place, existing }] : []));
  for (const place of standing)
    yield inOneRequest(
      touchedReport(place.existing.id),
      onSheet(place.sheet.name, [remark(place.planned, place.sheet.name, true), ...cellSteps(place)]),
    );
  for (const place of standing) yield onSheet(place.sheet.name, setUpSteps(place));
  if (standing.length > 0) yield [POINT_OF_NO_RETURN];
  for (const place of standing) yield onSheet(place.sheet.name, lastSteps(place));
  for (const { planned, sheet } of places) {
    if (sheet.role === 'report') yield onSheet(sheet.name, [remark(planned, sheet.name, false)]);
  }
}

function cellSteps({ sheet, existing }: ExcelPlace): SheetStep[] {
  return [
    ...(existing ? emptied(existing) : []),
    ...columnWidths(sheet.columns.map(({ width, own }) => own ?? columnPoints(width))),
    ...hiddenColumns(sheet.columns.map(({ hidden }) => hidden)),
    ...columnStyles(sheet.columns.map(({ style }) => galleryName(style))),
    ...links(plannedLinks(sheet)),
    ...contents(cellInputs(sheet), 1),
    ...styleAreas(sheet.rows.map(({ cells }) => cells.map(styleOf))),
    ...directLooks(sheet),
    ...merges(sheet.merges),
    ...rowHeights(sheet.rows.map(({ height }) => height)),
    ...tables(sheet.tables.map((table) => ({ ...table, style: TABLE_STYLE }))),
  ];
}

function emptied({ tables, listed }: StandingExcelSheet): SheetStep[] {
  return [
    ...(listed.some(({ kind }) => kind === 'filter') ? [removedFilter()] : []),
    ...dissolvedTables(tables.map(({ id }) => id)),
    wipedCells(),
  ];
}

function setUpSteps({ sheet, existing }: ExcelPlace): SheetStep[] {
  return [...(existing ? [clearedPrintNames()] : []), page(sheet), ...names(sheet), ...validations(sheet), view(sheet)];
}

/** What of an earlier run's report cannot be put back: groups of rows, conditional formats, page breaks, charts. */
function lastSteps({ sheet, existing }: ExcelPlace): SheetStep[] {
  const bottom = Math.max(sheet.rows.length, existing?.used?.bottom ?? 0);
  return [
    ...(existing
      ? [
          dissolvedOutline(bottom),
          ...deletedFormats(existing.formats?.ours ?? []),
          clearedBreaks(),
          ...removedCharts(existing.charts),
        ]
      : []),
    ...outline(sheet),
    ...hiddenRows(sheet),
    ...conditionalFormats(sheet, existing?.formats?.others ?? 0),
    ...breaks(sheet),
    ...charts(sheet),
  ];
}

function styleOf(cell: CellPlan | null): string | undefined {
  return cell?.look ? (cell.look as ExcelLook).style : galleryName(cell?.style);
}

/** What users changed on single cells; most reports have nothing of it. */
function directLooks({ rows }: SheetPlan): SheetStep[] {
  if (!rows.some(({ cells }) => cells.some((cell) => cell?.look))) return [];
  const direct = rows.map(({ cells }) => cells.map((cell) => (cell?.look as ExcelLook | undefined)?.direct));
  return lookSteps(direct, { top: 1, left: 1 });
}

function galleryName(style: StyleName | undefined): string | undefined {
  return style && STYLES[style].name;
}
