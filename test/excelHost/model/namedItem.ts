import { areaOfText } from './areaText';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A name of the workbook, or of one sheet. */
export interface NamedItem {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
  readonly name: string;
  /** With its leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Letters, digits, `_`, `.`; no address; at most 255 characters. */
export function isValidName(name: string): boolean {
  const letters = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const looksLikeAddress = areaOfText(name) !== undefined || /^(?:[rc]|r\d*c\d*)$/i.test(name);
  return letters && !looksLikeAddress && name.length <= 255;
}
