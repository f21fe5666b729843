import type { MailingEdits } from '../../core/mailing/mailingEdits';
import { areaAddress } from '../../core/workbook/address';
import { localRange } from '../localRange';
import type { KnownSheet } from '../read/knownWorkbook';
import { roundTrip } from '../roundTrip';
import { whyDenied } from '../whyDenied';
import { BEGUN } from '../write/requestFate';
import { touchedReport } from '../write/touchedReport';
import { beforeMailing } from './beforeMailing';
import { takeBackMailing } from './takeBackMailing';

/**
 * Makes the open workbook ready to be sent, in one request after those that look at what it changes; a request that fails
 * halfway is taken back. Who saved the workbook last is named by Excel itself, and comes back at the next save. Throws
 * `ExcelProblem`.
 */
export async function editForMailing(known: readonly KnownSheet[], edits: MailingEdits): Promise<void> {
  const before = await beforeMailing(known, edits);
  const { hidden, values } = before;
  try {
    await roundTrip((context) => {
      const { workbook } = context;
      context.trace(BEGUN);
      for (const { id } of hidden) workbook.worksheets.getItem(id).visibility = Excel.SheetVisibility.visible;
      if (edits.removePeople) workbook.properties.set({ author: '', manager: '' });
      for (const { id, area } of values) {
        const sheet = workbook.worksheets.getItem(id);
        context.trace(touchedReport(id).note);
        localRange(sheet, areaAddress(area)).copyFrom(areaAddress(area), Excel.RangeCopyType.values);
      }
      return () => undefined;
    });
  } catch (error) {
    const ids = values.map(({ id }) => id);
    const told = await takeBackMailing(error, before, edits);
    throw await whyDenied(told, ids, hidden.length > 0);
  }
}
