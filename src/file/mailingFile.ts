import type { MailingEdits } from '../core/mailing/mailingEdits';
import type { MailingFacts } from '../core/mailing/mailingFacts';
import { FilePort } from './filePort';
import { openWorkbook } from './openWorkbook';
import { readPeople } from './mailing/documentPeople';
import { editForMailing } from './mailing/editForMailing';
import { readAddInFormulas } from './mailing/readAddInFormulas';
import { readComments } from './mailing/readComments';
import { readLinks } from './mailing/readLinks';
import { decodePart } from './package/decodePart';

/** A workbook file that is to be sent: apart from `FilePort`, since few ask for it. */
export class MailingFile extends FilePort {
  /** What only the file can tell. Throws `FileError` where a part is damaged. */
  mailingFacts(): Promise<MailingFacts> {
    const { workbook } = this;
    const { archive } = workbook;
    return Promise.resolve({
      links: readLinks(workbook),
      comments: readComments(workbook),
      people: readPeople(archive, (part) => decodePart(archive.read(part), part)),
      addInFormulas: readAddInFormulas(workbook),
    });
  }

  /** Makes the edits in the copy that was written, or in a new one, which is the result then. */
  editForMailing(edits: MailingEdits): Promise<void> {
    const workbook = this.written ? openWorkbook(this.written, this.workbook.archive.codec) : this.workbook;
    this.written = editForMailing(workbook, edits);
    return Promise.resolve();
  }
}
