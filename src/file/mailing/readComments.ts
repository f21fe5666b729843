import type { MailedComment } from '../../core/mailing/mailingFacts';
import type { FileWorkbook } from '../openWorkbook';
import { partText, relatedParts } from '../read/relatedParts';
import { sheetComments } from '../read/sheetComments';
import { scanXml } from '../xml/scanXml';

/** Notes and threaded comments of all worksheets, one a cell. Throws `FileError` where a part is damaged. */
export function readComments(workbook: FileWorkbook): MailedComment[] {
  const names = readPersons(workbook);
  return workbook.sheets.flatMap(({ name: sheet, part }) =>
    Array.from(sheetComments(workbook, part, names), ([cell, author]) => ({ sheet, cell, author })),
  );
}

/** The names of those who wrote threads, by their ids. */
function readPersons(workbook: FileWorkbook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const part of relatedParts(workbook, workbook.workbookPart)('person')) {
    const open = (name: string, { id, displayName }: Readonly<Record<string, string>>): void => {
      if (name === 'person' && id !== undefined) names.set(id, displayName ?? '');
    };
    scanXml(partText(workbook, part), { open }, part);
  }
  return names;
}
