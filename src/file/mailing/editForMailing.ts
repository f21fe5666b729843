import type { MailingEdits } from '../../core/mailing/mailingEdits';
import type { FileWorkbook } from '../openWorkbook';
import { PackageDraft } from '../write/package/packageDraft';
import { removePeople } from './documentPeople';
import { formulasToValues } from './formulasToValues';
import { showSheets } from './showSheets';

/** The workbook as it is to be sent. What no edit asks for stays byte for byte. Throws `FileError` for damaged parts. */
export function editForMailing(
  workbook: FileWorkbook,
  { show, removePeople: people, values }: MailingEdits,
): Uint8Array {
  const { archive, sheets, workbookPart } = workbook;
  const draft = new PackageDraft(archive);
  const ids = sheets.flatMap(({ name, relationshipId }) => (show.includes(name) ? [relationshipId] : []));
  draft.rewrite(workbookPart, showSheets(draft.read(workbookPart), workbookPart, new Set(ids)));
  if (people) removePeople(archive, draft);
  for (const { name, part } of sheets) {
    if (values.includes(name)) draft.rewrite(part, formulasToValues(draft.read(part), part));
  }
  return draft.save();
}
