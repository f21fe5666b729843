import type { MailingEdits } from '../../core/mailing/mailingEdits';
import { areaAddress } from '../../core/workbook/address';
import { localRange } from '../localRange';
import type { KnownSheet } from '../read/knownWorkbook';
import { roundTrip } from '../roundTrip';

/**
 * Makes the open workbook ready to be sent, in one request; what Excel may refuse comes first. Who saved the workbook last is
 * named by Excel itself, and comes back at the next save. Throws `ExcelProblem`.
 */
export async function editForMailing(known: readonly KnownSheet[], edits: MailingEdits): Promise<void> {
  await roundTrip(({ workbook }) => {
    const sheetsNamed = (names: readonly string[]): { sheet: Excel.Worksheet; used: KnownSheet['used'] }[] =>
      known
        .filter(({ outline }) => names.includes(outline.name))
        .map(({ id, used }) => ({ sheet: workbook.worksheets.getItem(id), used }));
    for (const { sheet, used } of sheetsNamed(edits.values)) {
      if (used) localRange(sheet, areaAddress(used)).copyFrom(areaAddress(used), Excel.RangeCopyType.values);
    }
    for (const { sheet } of sheetsNamed(edits.show)) sheet.visibility = Excel.SheetVisibility.visible;
    if (edits.removePeople) workbook.properties.set({ author: '', manager: '' });
    return () => undefined;
  });
}
