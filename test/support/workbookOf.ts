import type { CellPlan, SheetPlan } from '../../src/core/plan/plan';
import type { StyleName } from '../../src/core/plan/styles';
import { cellAddress } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { createWorkbook } from '../../src/file/write/createWorkbook';
import { changePart } from './changePart';
import type { SheetRows } from './inputs';

/** Sheets by name, in the order of the tabs; a name need not be an input's. */
export type LiteralSheets = Readonly<Record<string, SheetRows>>;

const PROPERTIES = { title: '', subject: '', created: '2021-04-30T10:00:00Z' };

/**
 * The bytes of a workbook with these cells, from A1: each sheet one Excel Table of its name, or a plain range where
 * `plain` is given or the first row cannot head a table. Error values and percentages are cells of that kind.
 */
export function workbookOf(sheets: LiteralSheets, { plain = false } = {}): Uint8Array {
  const named = Object.entries(sheets);
  const plan = { sheets: named.map(([name, rows]) => literalSheet(name, rows, plain)) };
  return named.reduce(
    (bytes, [, rows], index) => withErrors(bytes, `xl/worksheets/sheet${index + 1}.xml`, rows),
    createWorkbook(plan, PROPERTIES),
  );
}

/** The plan of one such sheet, to be written into any workbook. */
export function literalSheet(name: string, rows: SheetRows, plain = false): SheetPlan {
  const right = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const table = { name, area: { top: 1, left: 1, bottom: Math.max(2, rows.length), right } };
  return {
    name,
    role: 'input',
    columns: [],
    rows: rows.map((row) => ({ cells: Array.from({ length: right }, (_, at) => literalCell(row[at] ?? null)) })),
    merges: [],
    frozen: { rows: 1, columns: 0 },
    page: { orientation: 'portrait' },
    tables: plain || !canHeadTable(rows[0] ?? [], right) ? [] : [table],
    conditionalFormats: [],
    showGridlines: true,
    summaryAbove: false,
  };
}

/** Excel makes a table only under headings that are texts, each another one. */
function canHeadTable(headers: readonly CellValue[], columns: number): boolean {
  return headers.every((header) => typeof header === 'string') && new Set(headers).size === columns;
}

function literalCell(value: CellValue): CellPlan {
  const plain = (shown: CellPlan['value'], style: StyleName): CellPlan => ({ value: shown, style });
  if (value === null || typeof value !== 'object')
    return plain(value, typeof value === 'number' ? 'inputDecimal' : 'inputCode');
  switch (value.kind) {
    case 'percent':
      return plain(value.fraction, 'inputPercent');
    case 'error':
      return plain(value.code, 'inputCode');
    case 'date':
    case 'uncalculated':
      throw new Error(`no cell of kind ${value.kind} is written here`);
  }
}

/** A plan cannot say an error value: its text is turned into one. */
function withErrors(bytes: Uint8Array, part: string, rows: SheetRows): Uint8Array {
  const errors = rows.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value !== null && typeof value === 'object' && value.kind === 'error'
        ? [{ address: cellAddress(at + 1, column + 1), code: value.code }]
        : [],
    ),
  );
  if (errors.length === 0) return bytes;
  return changePart(bytes, part, (text) =>
    errors.reduce(
      (changed, { address, code }) =>
        changed.replace(
          new RegExp(`<c r="${address}" s="(\\d+)" t="inlineStr">.*?</c>`),
          `<c r="${address}" s="$1" t="e"><v>${code}</v></c>`,
        ),
      text,
    ),
  );
}
