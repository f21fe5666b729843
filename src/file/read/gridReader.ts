import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/workbook/address';
import type { Grid } from '../../core/workbook/workbookView';
import { decodePart } from '../package/decodePart';
import type { ZipArchive } from '../package/zipArchive';
import type { CellContext } from './cellContent';
import { readCellFormats } from './readCellFormats';
import { readSharedStrings } from './readSharedStrings';
import { readSheet, type SheetContent } from './readSheet';
import type { SheetPart } from './sheetParts';

/** Where the strings and styles of a workbook stand, where it has any, and how its dates count. */
export interface SharedParts {
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  readonly date1904: boolean;
}

const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads areas of worksheets. Each sheet is read once, at the first area of it that is asked for. */
export function createGridReader(
  archive: ZipArchive,
  sheets: readonly SheetPart[],
  shared: SharedParts,
): (sheet: string, area?: Area) => Grid {
  const contents = new Map<string, SheetContent>();
  let context: CellContext | undefined;

  const contentOf = (name: string): SheetContent => {
    const known = contents.get(name);
    if (known) return known;
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`the workbook has no worksheet called ${name}`);
    context ??= readContext(archive, shared);
    const content = readSheet(decodePart(archive.read(sheet.part), sheet.part), sheet.part, context);
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

function readContext(archive: ZipArchive, shared: SharedParts): CellContext {
  const read = <Item>(part: string | undefined, reader: (text: string, part: string) => readonly Item[]) =>
    part === undefined ? [] : reader(decodePart(archive.read(part), part), part);
  return {
    strings: read(shared.sharedStringsPart, readSharedStrings),
    formats: read(shared.stylesPart, readCellFormats),
    date1904: shared.date1904,
  };
}
