import type { MailingEdits } from '../../core/mailing/mailingEdits';
import { areaAddress } from '../../core/workbook/address';
import { localRange } from '../localRange';
import type { KnownSheet } from '../read/knownWorkbook';
import { roundTrip } from '../roundTrip';
import { whyDenied } from '../whyDenied';

/**
 * Makes the open workbook ready to be sent, in one request; what Excel may refuse comes first. Who saved the workbook last is
 * named by Excel itself, and comes back at the next save. Throws `ExcelProblem`.
 */
export async function editForMailing(known: readonly KnownSheet[], edits: MailingEdits): Promise<void> {
  const named = (names: readonly string[]): readonly KnownSheet[] =>
    known.filter(({ outline }) => names.includes(outline.name));
  await roundTrip(({ workbook }) => {
    for (const { id, used } of named(edits.values)) {
      const sheet = workbook.worksheets.getItem(id);
      if (used) localRange(sheet, areaAddress(used)).copyFrom(areaAddress(used), Excel.RangeCopyType.values);
    }
    for (const { id } of named(edits.show)) workbook.worksheets.getItem(id).visibility = Excel.SheetVisibility.visible;
    if (edits.removePeople) workbook.properties.set({ author: '', manager: '' });
    return () => undefined;
  }).catch(async (error: unknown) => {
    const ids = named(edits.values).map(({ id }) => id);
    throw await whyDenied(error, ids, edits.show.length > 0);
  });
}
