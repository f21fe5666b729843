import { NUMBER_AS_TEXT } from '../../diagnostics/kinds/types';
import type { RawRow } from '../../inputs/rawTable';
import type { Column } from './column';
import { remarkOf, type Remark } from './remark';

/** Remarks that numbers of the column are text, and are read all the same. */
export function numberAsText(column: Column): Remark {
  return remarkOf(
    column,
    NUMBER_AS_TEXT,
    (seen) => `il numero «${seen}» è scritto come testo; viene letto, ma Excel non lo somma`,
  );
}

/** Notes the column as one with text in it, whether it can be read or not: a plain formula would stumble over it. */
export function noteText(column: Column): (row: RawRow) => void {
  let noted = false;
  return (row) => {
    if (noted || typeof row.cells[column.field] !== 'string') return;
    noted = true;
    column.notes.textAmounts.push(column);
  };
}
