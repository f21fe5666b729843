import { STYLES, type StyleName } from '../../../core/plan/styles';
import type { Area } from '../../../core/workbook/address';
import { readPieces } from '../../read/readPieces';
import { queueFilters } from '../../read/queueFilters';
import { queueSheetList, type ListedSheet } from '../../read/sheetList';
import { roundTrip } from '../../roundTrip';
import { BATCH_BYTES, CALL_BYTES } from '../bytes';
import { cutBatches } from '../../cutBatches';
import type { Preparation } from '../prepare';
import { queuePresentStyles } from '../presentStyles';
import { formatPiece, queueFormats, type CellFormats } from './cellFormats';
import { mendSteps } from './mendSteps';
import { restoreSteps } from './restoreSteps';
import type { Snapshot } from './snapshot';
import { sendBatch } from '../sendBatch';
import { onSheet, type SheetStep, type Step } from '../step';
import { remark } from '../steps/mark';
import type { NewTable } from '../steps/tables';
import { dissolvedTables, removedFilter } from '../steps/wiped';

/**
 * Takes back what a run that broke off had written: added sheets and styles go, and the reports that it touched get their
 * cells back as the snapshots have them. What a snapshot does not hold stays as the run left it. One request asks what there
 * is; where anything is to be taken back, one for each 2 MB does it, one looks at the outcome, and one mends it.
 *
 * @param touched the ids of the reports to be put back
 * @param isOurs tells the sheets that the run added from those that somebody else added meanwhile
 * @param added the styles that the run is known to have added
 * @param whole the reports come back whole; otherwise their marks go on saying that they are being written
 * @returns the sheets that are in the workbook afterwards
 */
export async function takeBack(
  { standing, snapshots }: Preparation,
  touched: ReadonlySet<string>,
  isOurs: (sheet: ListedSheet) => boolean,
  added: readonly StyleName[],
  whole: boolean,
): Promise<{ readonly after: readonly ListedSheet[] }> {
  const { listed, present, filters } = await roundTrip((context) => {
    const list = queueSheetList(context);
    const styles = queuePresentStyles(context, added);
    const filtered = queueFilters(context, touched);
    return () => ({ listed: list(), present: styles(), filters: filtered() });
  });
  const before = new Set(standing.map(({ id }) => id));
  const ours = listed.filter((sheet) => !before.has(sheet.id) && isOurs(sheet));
  // Whoever else added sheets meanwhile may have given their cells these styles, which would go from there too.
  const alone = listed.every((sheet) => before.has(sheet.id) || ours.includes(sheet));
  const restored = listed.filter(({ id }) => touched.has(id) && snapshots.has(id));
  const sheets = new Map([...ours, ...restored].map(({ name, id }) => [name, id]));
  const steps: Step[] = [
    ...restored.flatMap(({ id, name }) => (filters.has(id) ? onSheet(name, [removedFilter()]) : [])),
    ...restored.flatMap((sheet) => onSheet(sheet.name, restoreAll(sheet, snapshots, standing))),
    ...ours.flatMap(({ name }) => onSheet(name, [deletedSheet])),
    ...restored.flatMap((sheet) => onSheet(sheet.name, markedAgain(sheet, standing, whole))),
    ...(alone ? present : []).map((style) => deletedStyle(STYLES[style].name)),
  ];
  for (const batch of cutBatches(steps, BATCH_BYTES)) await sendBatch(batch, sheets);
  await mend(restored, snapshots);
  return { after: listed.filter((sheet) => !ours.includes(sheet)) };
}

/** Its mark says what it said before; of a report that does not come back whole, that it is being written. */
function markedAgain({ id, name }: ListedSheet, standing: Preparation['standing'], whole: boolean): SheetStep[] {
  const { report, unfinished = false } = standing.find((sheet) => sheet.id === id) ?? {};
  return report === undefined ? [] : [remark(report, name, unfinished || !whole)];
}

function restoreAll(
  sheet: ListedSheet,
  snapshots: Preparation['snapshots'],
  standing: readonly ListedSheet[],
): SheetStep[] {
  const snapshot = snapshots.get(sheet.id);
  return snapshot
    ? [...dissolvedTables(tablesInTheWay(sheet, standing, snapshot.tables)), ...restoreSteps(snapshot)]
    : [];
}

/** Looks at the restored reports, and sets what differs from what it was. */
async function mend(restored: readonly ListedSheet[], snapshots: Preparation['snapshots']): Promise<void> {
  const wanted = restored.flatMap(({ id, name }) =>
    (snapshots.get(id)?.pieces ?? []).map((before) => ({
      ...formatPiece(id, before.area, before.looks !== undefined),
      name,
      before,
    })),
  );
  const now = await readPieces(wanted, queueFormats);
  const steps = now.flatMap(({ piece: { name, area, before }, content }) =>
    content ? onSheet(name, mendSteps(area, part(before, area), content)) : [],
  );
  const sheets = new Map(restored.map(({ name, id }) => [name, id]));
  for (const batch of cutBatches(steps, BATCH_BYTES)) await sendBatch(batch, sheets);
}

/** What was read of some rows of a piece, where Excel gives the piece in halves only. */
function part({ area, looks, heights, widths }: Snapshot, { top, bottom }: Area): CellFormats {
  const rows = [top - area.top, bottom - area.top + 1] as const;
  return { ...(looks ? { looks: looks.slice(...rows) } : {}), heights: heights.slice(...rows), widths };
}

/** The tables that would be in the way: those that the run added, and those that are made again. */
function tablesInTheWay(
  { id, tables }: ListedSheet,
  standing: readonly ListedSheet[],
  again: readonly NewTable[],
): string[] {
  const before = standing.find((sheet) => sheet.id === id)?.tables ?? [];
  return tables
    .filter((table) => !before.some((other) => other.id === table.id) || again.some(({ name }) => name === table.name))
    .map((table) => table.id);
}

const deletedSheet = {
  bytes: 2 * CALL_BYTES,
  queue: (sheet: Excel.Worksheet): void => {
    // Excel does not delete a very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
  },
};

function deletedStyle(name: string): Step {
  return {
    bytes: 2 * CALL_BYTES,
    queue: ({ workbook }) => {
      workbook.styles.getItem(name).delete();
    },
  };
}
