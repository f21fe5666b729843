import { STYLES } from '../../core/plan/styles';
import { queueSheetList, type ListedSheet } from '../read/sheetList';
import { roundTrip } from '../roundTrip';
import { BATCH_BYTES, CALL_BYTES } from './bytes';
import { cutBatches } from '../cutBatches';
import type { Preparation } from './prepare';
import { queuePresentStyles } from './presentStyles';
import { restoreSteps } from './restoreSteps';
import { sendBatch } from './sendBatch';
import { onSheet, type Step } from './step';
import { dissolvedTables } from './steps/wiped';

/**
 * Takes back what a run that broke off had written: added sheets and styles go, and reports get their cells back as the
 * snapshots have them. What a snapshot does not hold stays as the run left it.
 *
 * @param added the names of the sheets that the run was to add, some of which may not have come to be
 */
export async function takeBack(
  { standing, newStyles, snapshots }: Preparation,
  added: readonly string[],
): Promise<void> {
  const { listed, present } = await roundTrip((context) => {
    const list = queueSheetList(context);
    const styles = queuePresentStyles(context, newStyles);
    return () => ({ listed: list(), present: styles() });
  });
  const before = new Set(standing.map(({ id }) => id));
  const ours = listed.filter(({ id, name }) => !before.has(id) && added.includes(name));
  const restored = listed.filter(({ id }) => snapshots.has(id));
  const sheets = new Map([...ours, ...restored].map(({ name, id }) => [name, id]));
  const steps: Step[] = [
    ...restored.flatMap((sheet) =>
      onSheet(sheet.name, [
        ...dissolvedTables(newTables(sheet, standing)),
        ...restoreSteps(snapshots.get(sheet.id) ?? []),
      ]),
    ),
    ...ours.flatMap(({ name }) => onSheet(name, [deletedSheet])),
    ...present.map((style) => deletedStyle(STYLES[style].name)),
  ];
  for (const batch of cutBatches(steps, BATCH_BYTES)) await sendBatch(batch, sheets);
}

/** The tables that the run added to a sheet: they would be in the way of what stood there. */
function newTables({ id, tables }: ListedSheet, standing: readonly ListedSheet[]): string[] {
  const before = standing.find((sheet) => sheet.id === id)?.tables ?? [];
  return tables.filter((table) => !before.some((other) => other.id === table.id)).map((table) => table.id);
}

const deletedSheet = {
  bytes: CALL_BYTES,
  queue: (sheet: Excel.Worksheet): void => {
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
