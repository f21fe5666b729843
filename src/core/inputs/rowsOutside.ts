import type { Finding, Place } from '../diagnostics/finding';
import { findingOf } from '../diagnostics/kind';
import { ROWS_OUTSIDE } from '../diagnostics/kinds/structure';
import { isStatedTotal } from '../statements/statedTotal';
import { cellAddress } from '../workbook/address';
import { isBlank, type CellValue } from '../workbook/cellValue';
import type { Grid, TableOutline } from '../workbook/workbookView';
import { inputDefinition } from './definitions';
import { placeAt } from './inputFindings';
import type { InputRegion } from './inputRegion';
import type { TableSource } from './rawTable';
import { withRowsBelow } from './rowsBelow';

/**
 * Rows that stand below a table and are not part of it, so that nothing reads them: Excel lets a table grow only while one
 * types, not when one pastes into a filtered table or a program appends. A single cell is a note, and a total is no loss; an
 * error only where amounts would be lost. Behind a blank row there may be something else altogether: only what looks like
 * a row of the table is told of, and weighs less.
 *
 * @param tables all tables of the sheet: what is in another one is not below this one
 */
export function rowsOutside(
  source: TableSource,
  region: InputRegion,
  grid: Grid,
  tables: readonly TableOutline[],
): Finding[] {
  if (!region.table) return [];
  const { columns } = region.header;
  const key = columns.find(({ definition }) => definition.required) ?? columns[0];
  if (!key) return [];
  const cellAt = (row: number, column: number): CellValue => grid.rows[row - grid.top]?.[column - grid.left] ?? null;
  const cellsOf = (row: number): readonly CellValue[] =>
    columns.map(({ column }) => cellAt(row, column)).filter((cell) => !isBlank(cell));
  const isAlike = (row: number): boolean =>
    !isBlank(cellAt(row, key.column)) &&
    (!ofAmounts(source) ||
      columns.some(({ definition, column }) => definition.type === 'amount' && isNumber(cellAt(row, column))));
  const [below, behind]: [number[], number[]] = [[], []];
  const { bottom } = region.table.area;
  let blank = false;
  for (let row = bottom + 1; row <= withRowsBelow(region.table.area).bottom; row++) {
    const cells = cellsOf(row);
    if (tables.some(({ area }) => row >= area.top && row <= area.bottom)) break;
    blank ||= cells.length === 0;
    if (cells.length < 2 || cells.some(isTotal)) continue;
    if (!blank) below.push(row);
    else if (isAlike(row)) behind.push(row);
  }
  const place = (row: number): Place => placeAt(source, cellAddress(row, key.column), key.header);
  const { name } = region.table;
  return [
    ...below.slice(0, 1).map((first) =>
      findingOf(ROWS_OUTSIDE, {
        message: `${source.sheet}: ${below.length === 1 ? `la riga ${first} sta` : `le righe ${below.join(', ')} stanno`} sotto la tabella «${name}», che finisce alla riga ${bottom}, e non ${read(below)}.`,
        place: place(first),
        ...(ofAmounts(source) ? {} : { severity: 'avviso' }),
      }),
    ),
    ...behind.slice(0, 1).map((first) =>
      findingOf(ROWS_OUTSIDE, {
        message: `${source.sheet}: ${behind.length === 1 ? `la riga ${first}` : `le righe ${behind.join(', ')}`}, dopo una riga vuota sotto la tabella «${name}», non ${read(behind)}.`,
        place: place(first),
        severity: 'avviso',
        action:
          'Se sono dati, trascinare l’angolo in basso a destra della tabella fino a comprenderle; altrimenti spostarle su un altro foglio.',
      }),
    ),
  ];
}

function read({ length }: readonly number[]): string {
  return length === 1 ? 'viene letta' : 'vengono lette';
}

function ofAmounts({ input }: TableSource): boolean {
  return inputDefinition(input).columns.some(({ type }) => type === 'amount');
}

function isNumber(cell: CellValue): boolean {
  return typeof cell === 'number';
}

function isTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && isStatedTotal(cell);
}
