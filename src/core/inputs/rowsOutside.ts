import type { Finding } from '../diagnostics/finding';
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
 * Rows that stand just below a table and are not part of it, so that nothing reads them: Excel lets a table grow only
 * while one types, not when one pastes into a filtered table or a program appends. A single cell is a note, and a total
 * is no loss; an error only where amounts would be lost.
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
  const cellsOf = (row: number): readonly CellValue[] =>
    columns
      .map(({ column }) => grid.rows[row - grid.top]?.[column - grid.left] ?? null)
      .filter((cell) => !isBlank(cell));
  const rows: number[] = [];
  const { bottom } = region.table.area;
  for (let row = bottom + 1; row <= withRowsBelow(region.table.area).bottom; row++) {
    const cells = cellsOf(row);
    if (cells.length === 0 || tables.some(({ area }) => row >= area.top && row <= area.bottom)) break;
    if (cells.length > 1 && !cells.some(isTotal)) rows.push(row);
  }
  const [first] = rows;
  const key = columns.find(({ definition }) => definition.required) ?? columns[0];
  if (first === undefined || !key) return [];
  const amounts = inputDefinition(source.input).columns.some(({ type }) => type === 'amount');
  return [
    findingOf(ROWS_OUTSIDE, {
      message: `${source.sheet}: ${rows.length === 1 ? `la riga ${first} sta` : `le righe ${rows.join(', ')} stanno`} sotto la tabella «${region.table.name}», che finisce alla riga ${bottom}, e non ${rows.length === 1 ? 'viene letta' : 'vengono lette'}.`,
      place: placeAt(source, cellAddress(first, key.column), key.header),
      ...(amounts ? {} : { severity: 'avviso' }),
    }),
  ];
}

function isTotal(cell: CellValue): boolean {
  return typeof cell === 'string' && isStatedTotal(cell);
}
