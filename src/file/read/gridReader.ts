import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/workbook/address';
import type { Grid } from '../../core/workbook/workbookView';
import { decodePart } from '../package/decodePart';
import type { ZipArchive } from '../package/zipArchive';
import type { CellContext } from './cellContent';
import { readSheet, type SheetContent } from './readSheet';
import type { SheetPart } from './sheetParts';

const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads areas of worksheets. Each sheet is read once, at the first area of it that is asked for. */
export function createGridReader(
  archive: ZipArchive,
  sheets: readonly SheetPart[],
  context: () => CellContext,
): (sheet: string, area?: Area) => Grid {
  const contents = new Map<string, SheetContent>();

  const contentOf = (name: string): SheetContent => {
    const known = contents.get(name);
    if (known) return known;
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`the workbook has no worksheet called ${name}`);
    const content = readSheet(decodePart(archive.read(sheet.part), sheet.part), sheet.part, context());
    contents.set(name, content);
    return content;
  };

  return (sheet, area = WHOLE_SHEET) => {
    const { rows, merged } = contentOf(sheet);
    const { top, left, bottom, right } = area;
    return {
      sheet,
      top,
      left,
      rows: area === WHOLE_SHEET ? rows : rows.slice(top - 1, bottom).map((cells) => cells.slice(left - 1, right)),
      merged: merged.filter(
        (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
      ),
    };
  };
}
