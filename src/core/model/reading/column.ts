import { ERROR_VALUE, NOT_CALCULATED, TOO_LONG } from '../../diagnostics/kinds/types';
import type { Finding, Place } from '../../diagnostics/finding';
import { findingOf, type FindingDetails, type FindingKind } from '../../diagnostics/kind';
import type { RawRow, TableSource } from '../../inputs/rawTable';
import { formatNumber } from '../../money/formatNumber';
import { isBlank, type CellValue, type SpecialCell } from '../../workbook/cellValue';
import type { NumericCode, PercentSpelling } from '../model';
import { placeOf } from '../rowSource';
import { cellText } from './cellText';
import { rowKey } from './rowKey';

/** What is learnt beside the values while the cells are read. */
export interface ReadingNotes {
  readonly found: (finding: Finding) => void;
  readonly numericCodes: NumericCode[];
  readonly textAmounts: Column[];
  /** Columns with a cell that could not be read. */
  readonly unreadable: Set<Column>;
  /** How «Quota %» is written. */
  percents: PercentSpelling;
  /** Run once all cells are read: what can be said of a column only as a whole. */
  readonly atEnd: (() => void)[];
}

/** One column of one table, while it is read. */
export interface Column {
  readonly table: TableSource;
  readonly field: string;
  readonly notes: ReadingNotes;
}

/** How a value is taken out of a row; what is wrong with the cell is noted, and the value is then that of a blank. */
export type CellReader<Value> = (row: RawRow) => Value;

/** What a cell of Excel holds, in UTF-16 units. Other programs write longer texts, which Excel cuts. */
const LONGEST_TEXT = 32_767;

/** A cell that holds a value: neither blank nor an error. */
export type CellContent = Exclude<CellValue, null | Extract<SpecialCell, { kind: 'error' | 'uncalculated' }>>;

/** The cell's value; `null` for a blank one, for a missing column, and for an error, which is reported. */
export function contentOf(column: Column, row: RawRow): CellContent | null {
  const cell = row.cells[column.field] ?? null;
  if (isBlank(cell)) return null;
  if (typeof cell === 'object' && cell?.kind === 'error') {
    report(column, row, ERROR_VALUE, `la cella contiene l’errore ${cellText(cell)}`);
    return null;
  }
  if (typeof cell === 'object' && cell?.kind === 'uncalculated') {
    report(column, row, NOT_CALCULATED, 'la cella contiene una formula di cui il file non riporta il risultato');
    return null;
  }
  if (typeof cell === 'string' && cell.length > LONGEST_TEXT) {
    report(
      column,
      row,
      TOO_LONG,
      `il testo ha ${formatNumber(cell.length)} caratteri, una cella di Excel ne contiene 32767`,
    );
    return null;
  }
  return cell;
}

/** A finding at a cell. `what` completes the sentence that names sheet, row and column. */
export function report(
  column: Column,
  row: RawRow,
  kind: FindingKind,
  what: string,
  details: Partial<Omit<FindingDetails, 'message' | 'place'>> = {},
): void {
  const key = rowKey(column.table.input, row);
  const seen = cellText(row.cells[column.field] ?? null);
  if ((details.severity ?? kind.severity) === 'errore') column.notes.unreadable.add(column);
  column.notes.found(
    findingOf(kind, {
      message: `${column.table.sheet}, ${key === undefined ? `riga ${row.row}` : `«${key}»`}, colonna «${headerOf(column)}»: ${what}.`,
      place: placeOfCell(column, row),
      ...(seen === '' ? {} : { seen }),
      ...details,
    }),
  );
}

/** The column's title, as the user spells it. */
export function headerOf({ table, field }: Column): string {
  return table.columns[field]?.header ?? field;
}

/** Where a cell stands. */
export function placeOfCell({ table, field }: Column, row: RawRow): Place {
  return placeOf({ table, row: row.row }, field, rowKey(table.input, row));
}
