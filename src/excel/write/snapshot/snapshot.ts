import { areaAddress, type Area } from '../../../core/workbook/address';
import { localRange } from '../../localRange';
import { queueMerges } from '../../read/queueMerges';
import { constantInput, type CellInput } from '../cellInput';
import type { Link } from '../steps/links';
import { queueFormats, type CellFormats, type FormatPiece } from './cellFormats';

/** A part of the cells of a report as they were before they are written over. */
export interface Snapshot extends CellFormats {
  readonly area: Area;
  readonly inputs: readonly CellInput[][];
  /** What formulas give; of other cells, what they hold. */
  readonly values: readonly (readonly unknown[])[];
  readonly styles: readonly (readonly string[])[];
  readonly links: readonly Link[];
  readonly merged: readonly Area[];
}

/** Asks for a piece of a report as it is. The answer is `undefined` where its sheet went away meanwhile. */
export function queueSnapshot(context: Excel.RequestContext, piece: FormatPiece): () => Snapshot | undefined {
  const { sheetId, area } = piece;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const range = localRange(sheet, areaAddress(area)).load({ values: true, formulas: true });
  const cells = range.getCellProperties({ style: true, hyperlink: true });
  const merged = queueMerges(sheet, area);
  const formats = queueFormats(context, piece);
  return () => {
    const read = formats();
    if (!read) return undefined;
    return {
      ...read,
      area,
      inputs: range.formulas.map((row: unknown[], at) =>
        row.map((formula, column) => inputOf(formula, range.values[at]?.[column])),
      ),
      values: range.values,
      styles: cells.value.map((row) => row.map(({ style }) => style ?? 'Normal')),
      links: cells.value.flatMap((row, at) =>
        row.flatMap(({ hyperlink }, column) =>
          hyperlink ? [{ row: area.top + at, column: area.left + column, target: hyperlink }] : [],
        ),
      ),
      merged: merged(),
    };
  };
}

/** Where the formula and the value are the same there is no formula, whatever the text begins with. */
function inputOf(formula: unknown, value: unknown): CellInput {
  if (formula !== value) return String(formula);
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === ''
      ? ''
      : constantInput(String(value));
}
