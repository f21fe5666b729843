import { CODE_FROM_NUMBER, CODE_LOST, LONG_CODE, MISSING_CODE } from '../../diagnostics/kinds/codesOnReading';
import type { RawRow } from '../../inputs/rawTable';
import { formatNumber } from '../../money/formatNumber';
import { cellText } from './cellText';
import { contentOf, report, type CellContent, type Column } from './column';
import type { ConvertedCode, KnownCodes } from './knownCodes';
import { remarkOf, type Remark } from './remark';

/** Codes stand in formulas, headings and references: what is longer is a text in the wrong column. */
const LONGEST_CODE = 64;

/** How the codes of a column are taken: a `defining` one may hold a code that nothing else speaks of. */
export interface CodeColumnOptions {
  readonly required: boolean;
  readonly defining: boolean;
}

/** A code, exactly as written; empty where blank or not to be known. */
export type CodeReader = (row: RawRow, known: KnownCodes) => string;

/**
 * Codes are text. Excel makes numbers and dates of what is typed into a General cell: such a cell is taken only where
 * one known code can be meant, and the pair is noted, since live formulas have to match it.
 */
export function codeColumn(column: Column, { required, defining }: CodeColumnOptions): CodeReader {
  const remarks = new Map<string, Remark>();
  const take = (row: RawRow, code: string, number: number): string => {
    const key = `${number} ${code}`;
    let remark = remarks.get(key);
    if (!remark) {
      remark = remarkOf(
        column,
        CODE_FROM_NUMBER,
        (seen) => `${seen} non è testo: è letto come il codice «${code}»`,
        code,
      );
      remarks.set(key, remark);
      column.notes.numericCodes.push({ table: column.table, field: column.field, code, number });
    }
    remark(row);
    return code;
  };
  return (row, known) => {
    const cell = contentOf(column, row);
    if (typeof cell === 'string') {
      if (cell.length <= LONGEST_CODE) return cell;
      report(column, row, LONG_CODE, `«${cell}» ha ${cell.length} caratteri: non è un codice`);
      return '';
    }
    if (cell === null) {
      const blank = typeof (row.cells[column.field] ?? '') === 'string';
      if (required && blank) report(column, row, MISSING_CODE, 'manca il codice');
      return '';
    }
    const converted = convertedCode(cell);
    const meant = converted ? known.meantBy(converted) : [];
    const [code] = meant.length === 0 && defining ? plainCodes(converted) : meant;
    if (converted && code !== undefined && meant.length <= 1) return take(row, code, converted.number);
    report(column, row, CODE_LOST, lost(cell, meant), meant.length === 0 ? {} : { expected: meant.join(' o ') });
    return '';
  };
}

function convertedCode(cell: Exclude<CellContent, string>): ConvertedCode | undefined {
  if (typeof cell === 'number') return { kind: 'number', number: cell };
  return typeof cell === 'object' && cell.kind === 'date' ? { kind: 'date', number: cell.serial } : undefined;
}

/** The code that a whole number stands for where nothing says otherwise: its digits. */
function plainCodes(converted: ConvertedCode | undefined): string[] {
  const plain = converted?.kind === 'number' && Number.isSafeInteger(converted.number) && converted.number >= 0;
  return plain ? [formatNumber(converted.number)] : [];
}

function lost(cell: Exclude<CellContent, string>, meant: readonly string[]): string {
  const seen = cellText(cell);
  const became =
    typeof cell === 'number'
      ? `il numero ${seen}${/E/.test(seen) ? ' (come 1E0101, che diventa 1E+101)' : ''}`
      : typeof cell === 'boolean'
        ? `il valore logico ${seen}`
        : cell.kind === 'date'
          ? `la data ${seen}`
          : `la percentuale ${seen}`;
  const outcome =
    meant.length === 0
      ? 'nessun codice conosciuto vi corrisponde'
      : `può essere ${meant.map((code) => `«${code}»`).join(' o ')}`;
  return `Excel ha fatto del codice ${became}: ${outcome}`;
}
