import { cellAddress } from '../../../src/core/workbook/address';
import { prefixFutureFunctions } from '../../../src/file/write/sheet/futureFunctions';
import { escapeText } from '../../../src/file/xml/escapeXml';
import type { Cell } from '../model/cell';
import { isErrorValue, type CellContent } from '../model/cellValue';

/** A range beside an operator: the formula works on all of its cells, so Excel stores it as an array formula. */
const RANGE = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
const WORKS_ON_RANGES = new RegExp(String.raw`${RANGE}[-+*/&=<>]|[-+*/&=<>](?:'[^']*'!)?${RANGE}`);

/** `<c>`, with its cached result. */
export function cellXml(row: number, column: number, { value, formula }: Cell, style: number): string {
  const address = cellAddress(row, column);
  const array = formula !== null && WORKS_ON_RANGES.test(formula) ? ` t="array" ref="${address}"` : '';
  const stored = formula === null ? '' : `<f${array}>${escapeText(prefixFutureFunctions(formula.slice(1)))}</f>`;
  const [type, content] = contentXml(value, formula !== null);
  return `<c r="${address}" s="${style}"${type}>${stored}${content}</c>`;
}

function contentXml(value: CellContent, computed: boolean): readonly [type: string, content: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (isErrorValue(value)) return [' t="e"', `<v>${value.error}</v>`];
  if (computed) return [' t="str"', `<v>${escapeText(value)}</v>`];
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escapeText(value)}</t></is>`];
}
