import type { CellValue } from '../../core/workbook/cellValue';
import type { FormatMeaning } from '../../core/workbook/formatMeaning';
import { decodeXstring } from '../xml/decodeXstring';
import { isoSerial } from './isoSerial';

/** A `c` element as written. */
export interface RawCell {
  /** The attribute `t`; `n` where it is missing. */
  readonly type: string;
  /** The attribute `s`. */
  readonly style: number;
  /** `undefined` where there is none. */
  readonly formula: RawFormula | undefined;
  /** The text of `v`; `undefined` where there is none. */
  readonly value: string | undefined;
  /** The text of `is`. */
  readonly inline: string;
}

/** An `f` element as written. */
export interface RawFormula {
  /** Empty where the formula is that of the group's first cell. */
  readonly text: string;
  /** The attribute `t`; `normal` where it is missing. */
  readonly type: string;
  /** The attribute `si`: the group of cells that share a formula. */
  readonly group: string | undefined;
  /** The attribute `ref`: the cells of an array formula. */
  readonly area: string | undefined;
}

/** What cells point to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly FormatMeaning[];
}

/** `Number` also reads hexadecimal, octal and binary; XML does not. */
const OTHER_BASE = /^\s*0[xob]/i;

/** What a cell holds; `undefined` where its content is not of its own type, so that the file is damaged. */
export function cellContent(cell: RawCell, context: CellContext): CellValue | undefined {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline;
  // An empty result of type `str` is a formula that gives an empty text; of any other type it was never computed.
  if (value === undefined || (value === '' && type !== 'str')) return cell.formula ? { kind: 'uncalculated' } : null;
  switch (type) {
    case 'n':
      return numberContent(value, context.formats[cell.style]);
    case 's':
      return context.strings[Number(value)];
    case 'str':
      return decodeXstring(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return dateContent(value);
    default:
      return undefined;
  }
}

function numberContent(text: string, meaning: FormatMeaning | undefined): CellValue | undefined {
  const number = Number(text);
  if (!Number.isFinite(number) || OTHER_BASE.test(text)) return undefined;
  if (meaning === 'date') return { kind: 'date', serial: number };
  if (meaning === 'percent') return { kind: 'percent', fraction: number };
  return number;
}

/** A text that is no date stays a text, to be found wanting at its cell. */
function dateContent(text: string): CellValue {
  const serial = isoSerial(text);
  return serial === undefined ? text : { kind: 'date', serial };
}
