import type { GridRequest } from '../inputs/locateInputs';
import { SIGN_OFF_NAME } from '../signOff/signOff';
import type { WorkbookOutline } from '../workbook/workbookView';

/** The sheet that keeps the record. It is known as reports are, by its mark, but it is none of the user's reports. */
export const RECORD_NAME = 'Registro prospetti';

/** What a host has to read of a sheet that is known by its mark: all of it, where there is one. */
export function locateMarked({ sheets }: WorkbookOutline, name: string): readonly GridRequest[] {
  return sheets.flatMap(({ name: sheet, report }) => (report === name ? [{ sheet }] : [])).slice(0, 1);
}

/** The reports that stand in a workbook, neither record nor sign-offs counted: what each is called, and its sheet. */
export function standingReports({
  sheets,
}: WorkbookOutline): readonly { readonly report: string; readonly sheet: string }[] {
  return sheets.flatMap(({ name, report }) =>
    report === undefined || [RECORD_NAME, SIGN_OFF_NAME].includes(report) ? [] : [{ report, sheet: name }],
  );
}
