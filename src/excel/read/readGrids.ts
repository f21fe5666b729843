import type { GridRequest } from '../../core/inputs/locateInputs';
import { withRowsBelow } from '../../core/inputs/rowsBelow';
import { areaAddress, type Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cellValue';
import type { Grid } from '../../core/workbook/workbookView';
import { ExcelProblem } from '../excelProblem';
import { jsonBytes } from '../jsonBytes';
import { localRange } from '../localRange';
import { roundTrip } from '../roundTrip';
import { startKey, type KnownSheet, type KnownWorkbook } from './knownWorkbook';
import { occupiedPieces } from './occupiedPieces';
import { cutPiece, type Piece } from './pieces';
import { queueCells, queueRangeStart, type RangeStart } from './queueCells';
import { readPieces } from './readPieces';

/** What type and format of a cell take in an answer; and a cell of which nothing is known. */
const FRAME_BYTES = 24;
const UNKNOWN_BYTES = 60;

/** The cells of sheets or of parts of them. What was read with the outline is not read again. */
export async function readGrids(workbook: KnownWorkbook, requests: readonly GridRequest[]): Promise<readonly Grid[]> {
  const wanted = requests.map((request) => ({ request, sheet: sheetOf(workbook, request) }));
  const starts = await startsOf(workbook, wanted);
  const rest = starts.flatMap((start, index) => {
    const sheetId = wanted[index]?.sheet.id;
    const area = start && restOf(start);
    return area && sheetId !== undefined
      ? [{ sheetId, area, cellBytes: cellBytes(start), index, free: !wanted[index]?.request.area }]
      : [];
  });
  const read = await readPieces((await occupiedPieces(rest)).flatMap(cutPiece), queueCells);
  return wanted.map(({ request }, index) => {
    const start = starts[index];
    const later = read.filter(({ piece }) => piece.index === index);
    const { top, left } = start?.area ?? { top: 1, left: 1 };
    const merged = [...(start?.merged ?? []), ...later.flatMap(({ content }) => content.merged)];
    return {
      sheet: request.sheet,
      top,
      left,
      rows: rowsOf(start, later),
      // Pieces beside one another tell the same areas.
      merged: [...new Map(merged.map((area) => [areaAddress(area), area])).values()],
    };
  });
}

/** The rows of a range from its first cell on; where nothing stands they may be shorter than it is wide, and fewer. */
function rowsOf(
  start: RangeStart | undefined,
  later: readonly { readonly piece: Piece; readonly content: Pick<RangeStart, 'rows'> }[],
): CellValue[][] {
  const rows = (start?.rows ?? []).map((cells) => [...cells]);
  if (!start) return rows;
  for (const { piece, content } of later) {
    for (const [at, cells] of content.rows.entries()) {
      const index = piece.area.top - start.area.top + at;
      while (rows.length <= index) rows.push([]);
      const row = rows[index] ?? [];
      const from = piece.area.left - start.area.left;
      while (row.length < from) row.push(null);
      for (const cell of cells) row.push(cell);
    }
  }
  return rows;
}

interface Wanted {
  readonly request: GridRequest;
  readonly sheet: KnownSheet;
}

function sheetOf(workbook: KnownWorkbook, { sheet }: GridRequest): KnownSheet {
  const found = workbook.sheets.find(({ outline }) => outline.name === sheet);
  if (!found) throw new ExcelProblem('sheetGone', { sheet });
  return found;
}

/** How each range begins; `undefined` for a sheet that holds nothing. */
async function startsOf(
  workbook: KnownWorkbook,
  wanted: readonly Wanted[],
): Promise<readonly (RangeStart | undefined)[]> {
  const keys = wanted.map(keyOf);
  const known = keys.map((key) => workbook.starts.get(key));
  const unread = keys.map((key) => !workbook.starts.has(key));
  if (!unread.includes(true)) return known;
  const asked = await roundTrip((context) => {
    const answers = wanted.map(({ request: { area }, sheet: { id } }, index) => {
      if (!unread[index]) return undefined;
      const sheet = context.workbook.worksheets.getItem(id);
      const range = area ? localRange(sheet, areaAddress(area)) : sheet.getUsedRangeOrNullObject(true).untrack();
      return queueRangeStart(sheet, range, 'cells');
    });
    return () => answers.map((answer) => answer?.());
  }).catch((error: unknown) => {
    // Long texts: nothing is read of any of them before they are read in pieces, which are halved where they are refused.
    if (!(error instanceof ExcelProblem) || error.reason !== 'payloadRefused') throw error;
    return wanted.map(unreadStart);
  });
  return known.map((start, index) => (unread[index] ? asked[index] : start));
}

function unreadStart({ request, sheet: { used } }: Wanted): RangeStart | undefined {
  const area = request.area ?? used;
  return area && { area, lastRow: area.bottom, merged: [], rows: [] };
}

function keyOf({ request: { area }, sheet }: Wanted): string {
  if (!area) return startKey(sheet);
  const table = sheet.outline.tables.find(
    (candidate) => areaAddress(withRowsBelow(candidate.area)) === areaAddress(area),
  );
  return table ? startKey(sheet, table) : '';
}

function restOf({ area, lastRow, rows }: RangeStart): Area | undefined {
  const top = area.top + rows.length;
  return top > lastRow ? undefined : { ...area, top, bottom: lastRow };
}

/** Judged by the first rows. */
function cellBytes({ rows }: RangeStart): number {
  const cells = rows.reduce((count, row) => count + row.length, 0);
  return cells === 0 ? UNKNOWN_BYTES : FRAME_BYTES + jsonBytes(rows) / cells;
}
