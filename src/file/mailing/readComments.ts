import type { MailedComment } from '../../core/mailing/mailingFacts';
import type { FileWorkbook } from '../openWorkbook';
import { decodePart } from '../package/decodePart';
import { readRelationships, relationshipKind } from '../package/relationships';
import { scanXml } from '../xml/scanXml';

/** Notes and threaded comments of all worksheets, one a cell. Throws `FileError` where a part is damaged. */
export function readComments(workbook: FileWorkbook): MailedComment[] {
  const names = readPersons(workbook);
  return workbook.sheets.flatMap(({ name: sheet, part }) => {
    const ofCells = new Map<string, string>();
    const parts = relatedParts(workbook, part);
    // A thread has a note of the same cell for old versions of Excel, whose author is a code.
    for (const target of parts('comments')) readNotes(textOf(workbook, target), target, ofCells);
    for (const target of parts('threadedComment')) readThreads(textOf(workbook, target), target, names, ofCells);
    return [...ofCells].map(([cell, author]) => ({ sheet, cell, author }));
  });
}

type OfCells = Map<string, string>;

function readNotes(text: string, part: string, ofCells: OfCells): void {
  const authors: string[] = [];
  let author: string | undefined;
  scanXml(
    text,
    {
      open: (name, { ref, authorId }) => {
        if (name === 'author') author = '';
        if (name === 'comment' && ref !== undefined) ofCells.set(ref, authors[Number(authorId)] ?? '');
      },
      text: (piece) => {
        if (author !== undefined) author += piece;
      },
      close: (name) => {
        if (name !== 'author') return;
        authors.push(author ?? '');
        author = undefined;
      },
    },
    part,
  );
}

function readThreads(text: string, part: string, names: ReadonlyMap<string, string>, ofCells: OfCells): void {
  const open = (name: string, { ref, personId, parentId }: Readonly<Record<string, string>>): void => {
    if (name !== 'threadedComment' || ref === undefined || parentId !== undefined) return;
    ofCells.set(ref, names.get(personId ?? '') ?? '');
  };
  scanXml(text, { open }, part);
}

/** The names of those who wrote threads, by their ids. */
function readPersons(workbook: FileWorkbook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const part of relatedParts(workbook, workbook.workbookPart)('person')) {
    const open = (name: string, { id, displayName }: Readonly<Record<string, string>>): void => {
      if (name === 'person' && id !== undefined) names.set(id, displayName ?? '');
    };
    scanXml(textOf(workbook, part), { open }, part);
  }
  return names;
}

function relatedParts({ archive }: FileWorkbook, part: string): (kind: string) => string[] {
  const relationships = readRelationships(archive, part).filter(
    ({ external, target }) => !external && archive.has(target),
  );
  return (kind) => relationships.filter((one) => relationshipKind(one) === kind).map(({ target }) => target);
}

function textOf({ archive }: FileWorkbook, part: string): string {
  return decodePart(archive.read(part), part);
}
