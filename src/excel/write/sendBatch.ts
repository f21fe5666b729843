import { addSheet } from './addedSheets';
import { roundTrip } from '../roundTrip';
import type { ChangeWatch } from './changeWatch';
import { BEGUN } from './requestFate';
import type { Step } from './step';

/**
 * Writes a batch of steps in one request, with calculation and screen at rest until it is done. Sheets that are to be
 * added come first of all, since formulas of others lead to them.
 *
 * @param sheets the ids of the sheets that steps write on, by their written names; those of added sheets are put in
 * @param added the written names of sheets to be added
 * @param watch ends before anything is written, so that Excel does not tell of what the run itself writes
 */
export async function sendBatch(
  batch: readonly Step[],
  sheets: Map<string, string>,
  added: readonly string[] = [],
  watch?: ChangeWatch,
): Promise<void> {
  const ids = await roundTrip((context) => {
    context.trace(BEGUN);
    const { workbook, application } = context;
    const { worksheets } = workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    // A sheet that went away meanwhile makes the request fail here, before it has changed anything.
    const known = Array.from(sheets, ([name, id]) => [name, worksheets.getItem(id)] as const);
    const over = watch?.queueEnd();
    const fresh = added.map((name) => [name, addSheet(context, name).load({ id: true })] as const);
    const byName = new Map([...known, ...fresh]);
    const sheet = (name: string): Excel.Worksheet => {
      const found = byName.get(name);
      if (!found) throw new Error(`No sheet ${name} is written`);
      return found;
    };
    for (const step of batch) step.queue({ workbook, sheet });
    return () => {
      over?.();
      return fresh.map(([name, { id }]) => [name, id] as const);
    };
  }, watch?.context);
  for (const [name, id] of ids) sheets.set(name, id);
}
