import { bytesOfBase64 } from '../compression/base64';
import type { Compression } from '../compression/compression';
import type { CellValue } from '../workbook/cellValue';
import type { Grid } from '../workbook/workbookView';
import { decodeRecord } from './decodeRecord';
import {
  FIRST_LABEL_ROW,
  FIRST_TEXT_ROW,
  LABELS,
  MOST_BYTES,
  MOST_TEXT,
  RECORD_FORMAT,
  recordCheck,
} from './recordSheet';
import type { RunRecord } from './runRecord';

/**
 * The record that a sheet of `recordSheet` keeps. `undefined` for anything else: a sheet that was edited or cut, one of
 * another format, one that would take more memory than a record may.
 */
export function readRecord(grid: Grid, { inflate }: Compression): RunRecord | undefined {
  const cell = (row: number, column: number): CellValue => grid.rows[row - grid.top]?.[column - grid.left] ?? null;
  const [format, bytes, check] = Object.values(LABELS).map((label, index) =>
    cell(FIRST_LABEL_ROW + index, 1) === label ? cell(FIRST_LABEL_ROW + index, 2) : null,
  );
  if (format !== RECORD_FORMAT || typeof bytes !== 'number' || !(bytes > 0 && bytes <= MOST_BYTES)) return undefined;
  const text = textFrom(grid);
  if (text.length > MOST_TEXT || recordCheck(text) !== check) return undefined;
  const compressed = bytesOfBase64(text);
  if (!compressed) return undefined;
  try {
    return decodeRecord(new TextDecoder().decode(inflate(compressed, bytes)));
  } catch {
    // Whatever it stumbled over, and each host's inflater throws its own: it is no record.
    return undefined;
  }
}

function textFrom({ rows, top, left }: Grid): string {
  const cells = rows.slice(Math.max(0, FIRST_TEXT_ROW - top)).map((row) => row[1 - left]);
  return cells.filter((cell) => typeof cell === 'string').join('');
}
