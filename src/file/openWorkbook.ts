import { markedReport, REPORT_MARK } from '../core/plan/reportMark';
import type { Area } from '../core/workbook/address';
import type { Grid, SheetOutline, WorkbookOutline } from '../core/workbook/workbookView';
import type { Codec } from './package/codec';
import { decodePart } from './package/decodePart';
import { readRelationships, relationshipKind } from './package/relationships';
import { openZip, type ZipArchive } from './package/zipArchive';
import type { CellContext } from './read/cellContent';
import { findWorkbookPart } from './read/findWorkbookPart';
import { createGridReader } from './read/gridReader';
import { readContext } from './read/readContext';
import { readTables } from './read/readTables';
import { readWorkbookXml, type DefinedName } from './read/readWorkbookXml';
import { sheetParts, type SheetPart } from './read/sheetParts';

export type { SheetPart } from './read/sheetParts';

/** A workbook that was read from a file. Its sheets are read when they are asked for, each once. */
export interface FileWorkbook {
  readonly archive: ZipArchive;
  readonly workbookPart: string;
  /** The worksheets, in the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  /** The names of all tabs, chart sheets and other kinds included: none of them is free. */
  readonly tabNames: readonly string[];
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  readonly outline: WorkbookOutline;
  /** The cells of a worksheet, or of an area of it. Throws `FileError` where its part is damaged. */
  readonly readGrid: (sheet: string, area?: Area) => Grid;
  /** What the cells of all sheets point to. */
  readonly context: () => CellContext;
}

/**
 * Opens an `.xlsx` or `.xlsm` file. Throws `FileError` for anything else, and for a file that is damaged.
 *
 * @param codec what the host has to inflate and deflate with, where it has more than JavaScript
 */
export function openWorkbook(bytes: Uint8Array, codec?: Codec): FileWorkbook {
  const archive = openZip(bytes, codec);
  const workbookPart = findWorkbookPart(archive);
  const text = decodePart(archive.read(workbookPart), workbookPart);
  const { tabs, definedNames } = readWorkbookXml(text, workbookPart);
  const relationships = readRelationships(archive, workbookPart);
  const partOf = (kind: string): string | undefined =>
    relationships.find((relationship) => relationshipKind(relationship) === kind)?.target;
  const stylesPart = partOf('styles');
  const sharedStringsPart = partOf('sharedStrings');
  const marks = new Map(definedNames.filter(({ name }) => name === REPORT_MARK).map((mark) => [mark.tab, mark]));
  const sheets = sheetParts(tabs, relationships, archive);
  let known: CellContext | undefined;
  const context = (): CellContext => (known ??= readContext(archive, { stylesPart, sharedStringsPart }));
  return {
    archive,
    workbookPart,
    sheets,
    tabNames: tabs.map((tab) => tab.name),
    stylesPart,
    sharedStringsPart,
    outline: { sheets: sheets.map((sheet) => outlineOf(sheet, archive, marks.get(sheet.tab))) },
    readGrid: createGridReader(archive, sheets, context),
    context,
  };
}

function outlineOf(sheet: SheetPart, archive: ZipArchive, mark: DefinedName | undefined): SheetOutline {
  const { name, visibility, part } = sheet;
  return { name, visibility, tables: readTables(archive, part), ...markedReport(mark?.formula, name) };
}
