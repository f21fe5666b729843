import { FileError } from '../fileError';

/** No control characters, no backslash, no drive; folders are plain names, and a folder itself ends in `/`. */
const UNSAFE = /[\u0000-\u001f\u007f\\:\ufffd]|^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)|^$/;

/** Refuses a name that could stand for a file outside the package: no workbook has one, so the file is hostile. */
export function checkEntryName(name: string): void {
  if (!UNSAFE.test(name)) return;
  throw new FileError(
    'damaged',
    `Il file contiene una parte con un nome non ammesso («${printable(name)}»): non è stato scritto da Excel e non va aperto.`,
  );
}

function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '?').slice(0, 80);
}
