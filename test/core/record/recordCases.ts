import { readRawTables, type ReadInputs } from '../../../src/core/inputs/readRawTables';
import { fingerprint } from '../../../src/core/examination/fingerprint';
import { fflateCompression } from '../../../src/core/compression/fflateCompression';
import { recordSheet } from '../../../src/core/record/recordSheet';
import type { RecordedRun, RunRecord } from '../../../src/core/record/runRecord';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Grid } from '../../../src/core/workbook/workbookView';
import { sheetOf, type InputSheets } from '../../support/inputs';

/** What is read of literal sheets, each an Excel Table. */
export function inputsOf(sheets: InputSheets): ReadInputs {
  const named = Object.entries(sheets);
  return readRawTables(
    { sheets: named.map(([name, rows]) => sheetOf(name, rows)) },
    named.map(([sheet, rows]) => ({ sheet, top: 1, left: 1, rows, merged: [] })),
  );
}

/** A run over literal sheets. */
export function runOf(sheets: InputSheets, more: Partial<RecordedRun> = {}): RecordedRun {
  const inputs = inputsOf(sheets);
  return { fingerprint: fingerprint(inputs.tables), reports: null, draft: false, inputs, causes: new Map(), ...more };
}

/** The cells of a record's sheet, as a host reads them back. */
export function gridOf(record: RunRecord, compression = fflateCompression): Grid {
  const { name, rows } = recordSheet(record, compression);
  return {
    sheet: name,
    top: 1,
    left: 1,
    rows: rows.map(({ cells }) => cells.map((cell): CellValue => cell?.value ?? null)),
    merged: [],
  };
}
