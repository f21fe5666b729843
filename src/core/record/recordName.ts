import type { GridRequest } from '../inputs/locateInputs';
import { SIGN_OFF_NAME } from '../signOff/signOff';
import type { WorkbookOutline } from '../workbook/workbookView';

/** The sheet that keeps the record. It is known as reports are, by its mark, but it is none of the user's reports. */
export const RECORD_NAME = 'Registro prospetti';

/** What a host has to read for the record: its whole sheet, where there is one. */
export function locateRecord({ sheets }: WorkbookOutline): readonly GridRequest[] {
  const found = sheets.find(({ report }) => report === RECORD_NAME);
  return found ? [{ sheet: found.name }] : [];
}

/** The reports that stand in a workbook, neither record nor sign-offs counted: what each is called, and its sheet. */
export function standingReports({
  sheets,
}: WorkbookOutline): readonly { readonly report: string; readonly sheet: string }[] {
  return sheets.flatMap(({ name, report }) =>
    report === undefined || report === RECORD_NAME || report === SIGN_OFF_NAME ? [] : [{ report, sheet: name }],
  );
}
