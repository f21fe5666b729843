import { damagedFile } from '../fileError';
import type { RawCell, RawFormula } from './cellContent';
import { createCellPosition } from './cellPosition';
import { scanSheet } from './scanSheet';
import { createStringItem } from './stringItem';

/** What a reader wants to know of a worksheet part; rows and columns count from 1. */
export interface CellReader {
  readonly cell: (row: number, column: number, raw: RawCell) => void;
  /** A row begins; those of a plain form have no attributes but their number and a height that somebody gave them. */
  readonly row?: (row: number, attributes: Readonly<Record<string, string>>) => void;
  /** A child of the root, or one within it, three levels down at most, as it begins; the cells are none. */
  readonly outside?: (name: string, attributes: Readonly<Record<string, string>>) => void;
}

/** Goes through the cells of a worksheet part. Throws `FileError` for what no sheet can hold. */
export function scanCells(text: string, part: string, reader: CellReader): void {
  const position = createCellPosition();
  const item = createStringItem();
  let inData = false;
  let dataSeen = false;
  /** Levels below the root, outside the data: extensions may hold anything, also elements that are called like ours. */
  let depth = -1;
  let cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | undefined;
  let formula: { -readonly [Key in keyof RawFormula]: RawFormula[Key] } | undefined;
  /** The element whose text is being read, if it is one that counts. */
  let reading: 'v' | 'is' | 'f' | undefined;

  const broken = (what: string) => damagedFile(`nella parte «${part}» ${what}`);
  const goToCell = (reference: string | undefined): void => {
    if (position.toCell(reference)) return;
    throw broken(`la cella «${reference ?? ''}» non sta nella riga ${position.row}`);
  };
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if ('xmlns' in attributes || name === 'sheetData') throw broken('ci sono elementi estranei fra le celle');
    if (reading === 'is') item.open(name, attributes);
    else if (name === 'row') {
      if (!position.toRow(attributes.r)) throw broken(`la riga «${attributes.r ?? ''}» non esiste`);
      reader.row?.(position.row, attributes);
    } else if (name === 'c') {
      goToCell(attributes.r);
      const { t: type = 'n', s: style = '0' } = attributes;
      cell = { type, style: Number(style), formula: undefined, value: undefined, inline: '' };
    } else if (cell && name === 'f') {
      const { t: type = 'normal', si: group, ref: area } = attributes;
      formula = { text: '', type, group, area };
      cell.formula = formula;
      reading = name;
    } else if (cell && name === 'v') {
      cell.value = '';
      reading = name;
    } else if (cell && name === 'is') reading = name;
  };
  const close = (name: string): void => {
    if (name === reading) {
      if (name === 'is' && cell) cell.inline = item.take();
      reading = undefined;
    } else if (reading === 'is') item.close(name);
    else if (name === 'c' && cell) {
      reader.cell(position.row, position.column, cell);
      cell = undefined;
      formula = undefined;
    }
  };
  scanSheet(
    text,
    {
      open: (name, attributes) => {
        if (inData) {
          open(name, attributes);
          return;
        }
        depth += 1;
        if (name === 'sheetData' && depth === 1) {
          if (dataSeen) throw damagedFile(`la parte «${part}» elenca le celle due volte`);
          dataSeen = true;
          inData = true;
        } else if (depth <= 3) reader.outside?.(name, attributes);
      },
      text: (piece) => {
        if (reading === 'is') item.text(piece);
        else if (reading === 'f' && formula) formula.text += piece;
        else if (reading === 'v' && cell) cell.value = (cell.value ?? '') + piece;
      },
      close: (name) => {
        if (name === 'sheetData') inData = false;
        if (inData) close(name);
        else depth -= 1;
      },
      plainCell: (reference, raw) => {
        goToCell(reference);
        reader.cell(position.row, position.column, raw);
      },
    },
    part,
  );
}
