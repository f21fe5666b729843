import type { CellPlan } from '../../../core/plan/plan';
import { escapeText } from '../../xml/escapeXml';
import { prefixFutureFunctions } from './futureFunctions';

/** The longest text of a cell, in UTF-16 units. A longer one is a bug of the plan: it is never cut. */
const LONGEST_TEXT = 32_767;

/** White space that XML processors may drop or fold unless told to keep it. */
const FRAGILE_SPACE = /^\s|\s$|\s\s|[\t\n]/;

/**
 * One `<c>`. Texts stand in the cell itself, so that the workbook's shared strings need no touch; the value of a formula
 * is its typed cached result, which readers that do not calculate show as it is.
 *
 * @param address `B3`
 * @param style index in `cellXfs`
 */
export function cellXml(cell: CellPlan, address: string, style: number): string {
  const opening = `<c r="${address}" s="${style}"`;
  const { value } = cell;
  if (cell.formula === undefined) {
    if (value === null) return `${opening}/>`;
    if (typeof value === 'number') return `${opening}><v>${numberText(value)}</v></c>`;
    if (typeof value === 'boolean') return `${opening} t="b"><v>${value ? 1 : 0}</v></c>`;
    return `${opening} t="inlineStr"><is>${textXml('t', value)}</is></c>`;
  }
  const formula = formulaXml(cell.formula, cell.array === true ? address : undefined);
  if (value === null) return `${opening}>${formula}</c>`;
  if (typeof value === 'number') return `${opening}>${formula}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `${opening} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `${opening} t="str">${formula}${textXml('v', value)}</c>`;
}

function formulaXml(formula: string, arrayOver: string | undefined): string {
  const array = arrayOver === undefined ? '' : ` t="array" ref="${arrayOver}"`;
  return `<f${array}>${escapeText(prefixFutureFunctions(formula))}</f>`;
}

function textXml(element: 't' | 'v', text: string): string {
  if (text.length > LONGEST_TEXT) throw new Error(`A text of ${text.length} characters does not fit a cell`);
  const space = FRAGILE_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `<${element}${space}>${escapeText(text)}</${element}>`;
}

/** The shortest text that reads back as the same number. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is not a number that a cell can hold`);
  return String(value);
}
