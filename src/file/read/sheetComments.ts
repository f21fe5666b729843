import type { FileWorkbook } from '../openWorkbook';
import { scanXml } from '../xml/scanXml';
import { partText, relatedParts } from './relatedParts';

/**
 * Notes and threaded comments of a worksheet, one a cell: who wrote each. Throws `FileError` where a part is damaged.
 *
 * @param names of those who write threads, by their ids
 */
export function sheetComments(
  workbook: FileWorkbook,
  part: string,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ofCells = new Map<string, string>();
  const parts = relatedParts(workbook, part);
  // A thread has a note of the same cell for old versions of Excel, whose author is a code.
  for (const target of parts('comments')) readNotes(partText(workbook, target), target, ofCells);
  for (const target of parts('threadedComment')) readThreads(partText(workbook, target), target, names, ofCells);
  return ofCells;
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
