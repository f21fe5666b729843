import type { GridRequest } from '../inputs/locateInputs';
import type { WorkbookOutline } from '../workbook/workbookView';
import { SIGN_OFF_NAME } from './signOff';

/** What a host has to read for the sign-offs: their whole sheet, where there is one. */
export function locateSignOffs({ sheets }: WorkbookOutline): readonly GridRequest[] {
  const found = sheets.find(({ report }) => report === SIGN_OFF_NAME);
  return found ? [{ sheet: found.name }] : [];
}
