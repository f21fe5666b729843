import { decodePart } from '../package/decodePart';
import type { ZipArchive } from '../package/zipArchive';
import type { CellContext } from './cellContent';
import { readCellFormats } from './readCellFormats';
import { readSharedStrings } from './readSharedStrings';

/** Where the strings and styles of a workbook stand, where it has any. */
export interface SharedParts {
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
}

/** What the cells of all sheets point to. */
export function readContext(archive: ZipArchive, shared: SharedParts): CellContext {
  const read = <Item>(part: string | undefined, reader: (text: string, part: string) => readonly Item[]) =>
    part === undefined ? [] : reader(decodePart(archive.read(part), part), part);
  return {
    strings: read(shared.sharedStringsPart, readSharedStrings),
    formats: read(shared.stylesPart, readCellFormats),
  };
}
