import { isRecord, type Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import { applyStyle } from './applyStyle';
import type { CellLink } from './cell';
import { requireWritable } from './protectedCells';
import { putCell } from './putCell';
import type { RangeRef } from './rangeRef';

const KEYS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** Puts a link on cells. As Excel does, it also gives them the style of links, and the text where one is said. */
export function setHyperlink(range: RangeRef, given: Json): void {
  const { sheet, area } = range;
  requireWritable(sheet, [area]);
  if (!isRecord(given) || Object.keys(given).some((key) => !KEYS.includes(key))) {
    throw invalidArgument(`the link ${JSON.stringify(given)}`);
  }
  const { address, documentReference, screenTip, textToDisplay } = given;
  const texts = Object.entries({ address, documentReference, screenTip });
  const link: CellLink = Object.fromEntries(texts.filter(([, text]) => typeof text === 'string' && text !== ''));
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument('a link to nowhere');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const shown = sheet.cells.get(row, column)?.value ?? null;
      const text = typeof textToDisplay === 'string' ? textToDisplay : (link.documentReference ?? link.address ?? '');
      const replaces = typeof textToDisplay === 'string' || shown === null;
      putCell(sheet, row, column, { link, ...(replaces ? { value: text, formula: null } : {}) });
    }
  }
  applyStyle(range, 'Hyperlink');
}
