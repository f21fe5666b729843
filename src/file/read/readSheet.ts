import { cellAddress, parseArea, type Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import { damagedFile } from '../fileError';
import { cellContent, type CellContext, type RawCell } from './cellContent';
import { createCellPosition } from './cellPosition';
import { createCellRows } from './cellRows';
import { scanSheet, type SheetVisitor } from './scanSheet';
import { createStringItem } from './stringItem';

/** The cells of a sheet, from row 1 and column A on, and its merged areas. */
export interface SheetContent {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly Area[];
}

/** Reads a worksheet part. Throws `FileError` for what no sheet can hold. */
export function readSheet(text: string, part: string, context: CellContext): SheetContent {
  const cells = createCellRows();
  const merged: Area[] = [];
  const data = dataVisitor(cells.put, part, context);
  let inData = false;
  const visitor: SheetVisitor = {
    ...data,
    open: (name, attributes) => {
      if (inData) data.open(name, attributes);
      else if (name === 'sheetData') inData = true;
      else if (name === 'mergeCell') merged.push(mergedArea(attributes.ref, part));
    },
    close: (name) => {
      if (name === 'sheetData') inData = false;
      else if (inData) data.close(name);
    },
  };
  scanSheet(text, visitor, part);
  return { rows: cells.take(), merged };
}

/** Follows the tags inside `sheetData`. */
function dataVisitor(
  put: (row: number, column: number, value: CellValue) => void,
  part: string,
  context: CellContext,
): SheetVisitor {
  const position = createCellPosition();
  const item = createStringItem();
  let cell: { -readonly [Key in keyof RawCell]: RawCell[Key] } | undefined;
  /** The element whose text is being read, if it is one that counts. */
  let reading: 'v' | 'is' | undefined;

  const broken = (what: string) => damagedFile(`nella parte «${part}» ${what}`);
  const goToCell = (reference: string | undefined): void => {
    if (position.toCell(reference)) return;
    throw broken(`la cella «${reference ?? ''}» non sta nella riga ${position.row}`);
  };
  const putCell = (raw: RawCell): void => {
    const value = cellContent(raw, context);
    if (value === undefined) throw broken(`la cella ${cellAddress(position.row, position.column)} non è leggibile`);
    put(position.row, position.column, value);
  };
  return {
    open: (name, attributes) => {
      if (reading === 'is') item.open(name, attributes);
      else if (name === 'row') {
        if (!position.toRow(attributes.r)) throw broken(`la riga «${attributes.r ?? ''}» non esiste`);
      } else if (name === 'c') {
        goToCell(attributes.r);
        const { t: type = 'n', s: style = '0' } = attributes;
        cell = { type, style: Number(style), hasFormula: false, value: undefined, inline: '' };
      } else if (cell && name === 'f') cell.hasFormula = true;
      else if (cell && name === 'v') {
        cell.value = '';
        reading = name;
      } else if (cell && name === 'is') reading = name;
    },
    text: (piece) => {
      if (reading === 'is') item.text(piece);
      else if (reading === 'v' && cell) cell.value = (cell.value ?? '') + piece;
    },
    close: (name) => {
      if (name === reading) {
        if (name === 'is' && cell) cell.inline = item.take();
        reading = undefined;
      } else if (reading === 'is') item.close(name);
      else if (name === 'c' && cell) {
        putCell(cell);
        cell = undefined;
      }
    },
    plainCell: (reference, raw) => {
      goToCell(reference);
      putCell(raw);
    },
  };
}

function mergedArea(reference: string | undefined, part: string): Area {
  const area = parseArea(reference ?? '');
  if (!area) throw damagedFile(`nella parte «${part}» l'area unita «${reference ?? ''}» non esiste`);
  return area;
}
