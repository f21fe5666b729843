import type { CellEdit } from '../../../core/newYear/inputEdits';
import { groupBy } from '../../../core/statements/groupBy';
import { cellAddress } from '../../../core/workbook/address';
import { damagedFile } from '../../fileError';
import { createCellPosition } from '../../read/cellPosition';
import { splice, type Edit } from '../splice';
import { extendElement } from '../xmlEdits';
import { childNamed, parseElements, type XmlElement } from '../xmlElement';
import { changedCell } from './changedCell';

/** A row of a sheet part with its cells by column. */
interface Row {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, XmlElement>;
}

/**
 * A sheet part with cells changed; those that hold a formula stay, and are told. Throws `FileError` where rows or cells stand
 * where none can be.
 */
export function editCells(
  text: string,
  part: string,
  edits: readonly CellEdit[],
): { readonly text: string; readonly kept: readonly CellEdit[] } {
  const root = parseElements(text, part, 4);
  const rows = rowsOf(root, part);
  const changes: Edit[] = [];
  const kept: CellEdit[] = [];
  for (const [number, ofRow] of groupBy(edits, ({ row }) => row)) {
    const row = rows.get(number);
    if (!row) continue;
    const added: { readonly column: number; readonly xml: string }[] = [];
    for (const edit of ofRow) {
      const present = row.cells.get(edit.column);
      if (present && childNamed(present, 'f')) {
        kept.push(edit);
        continue;
      }
      const source = edit.change.kind === 'take' ? row.cells.get(edit.change.column) : undefined;
      const xml = changedCell(text, edit, cellAddress(edit.row, edit.column), present, source, row.element.prefix);
      if (present) changes.push({ start: present.start, end: present.end, text: xml });
      else if (xml !== '') added.push({ column: edit.column, xml });
    }
    changes.push(...insertions(text, row, added));
  }
  return { text: splice(text, changes), kept };
}

function rowsOf(root: XmlElement, part: string): ReadonlyMap<number, Row> {
  const position = createCellPosition();
  const rows = new Map<number, Row>();
  for (const element of childNamed(root, 'sheetData')?.children ?? []) {
    if (!position.toRow(element.attributes.r)) throw damagedFile(`la parte «${part}» ha una riga fuori posto`);
    const cells = new Map<number, XmlElement>();
    for (const cell of element.children) {
      if (!position.toCell(cell.attributes.r)) throw damagedFile(`la parte «${part}» ha una cella fuori posto`);
      cells.set(position.column, cell);
    }
    rows.set(position.row, { element, cells });
  }
  return rows;
}

/** Cells that a row has not yet, each before the next one that it has. */
function insertions(
  text: string,
  { element, cells }: Row,
  added: readonly { readonly column: number; readonly xml: string }[],
): Edit[] {
  const behind: string[] = [];
  const edits: Edit[] = [];
  for (const { column, xml } of added.toSorted((a, b) => a.column - b.column)) {
    const next = [...cells].find(([other]) => other > column)?.[1];
    if (next) edits.push({ start: next.start, end: next.start, text: xml });
    else behind.push(xml);
  }
  return behind.length === 0 ? edits : [...edits, ...extendElement(text, element, behind.join(''))];
}
