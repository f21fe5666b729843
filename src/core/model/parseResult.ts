import { numberOf, readItalianNumber } from '../money/italianNumber';
import type { CellValue } from '../workbook/cellValue';
import { cellText } from './reading/cellText';
import type { Result } from './result';

/** Digits of a percentage beyond which there is only binary noise. */
const PERCENT_SCALE = 1e8;

/** `sospeso causa Covid`, `annullato`, `rinvio al 2021`: the state stands first, what follows is its reason. */
const SUSPENDED = /^(in )?(sospes|sospension|annullat|cancellat)/i;
const POSTPONED = /^(rinvi[oai]|differi[tm]|posticip|slitta|prorogat)/i;
/** Dashes of any kind, `n.d.`, `n.r.`, `n.a.`, `n/d` and the like, and the same in full. */
const NOT_MEASURED =
  /^([-\u2010-\u2015\u2212_\s]+|n[./]?\s?[acdprv]\.?|non (applicabile|calcolabile|disponibile|misurabile|rilevat[oa]|rilevabile|pervenut[oa]|valutabile))$/i;

/** Reads a result. `2,7 gg` is a text: what a unit means is not for the program to say. */
export function parseResult(cell: CellValue): Result {
  const text = cellText(cell);
  if (typeof cell === 'number') return { kind: 'number', number: cell, text, stored: cell };
  if (typeof cell === 'object' && cell?.kind === 'percent') {
    const percent = Math.round(cell.fraction * 100 * PERCENT_SCALE) / PERCENT_SCALE;
    return { kind: 'percent', percent, text, stored: cell.fraction };
  }
  const bare = text.trim();
  if (bare === '') return { kind: 'none', text: '' };
  if (SUSPENDED.test(bare)) return { kind: 'state', state: 'sospeso', text };
  if (POSTPONED.test(bare)) return { kind: 'state', state: 'rinviato', text };
  if (NOT_MEASURED.test(bare)) return { kind: 'state', state: 'nonRilevato', text };
  const percent = bare.endsWith('%');
  const digits = readItalianNumber(percent ? bare.slice(0, -1) : bare);
  if (typeof digits === 'string') return { kind: 'text', text };
  return percent
    ? { kind: 'percent', percent: numberOf(digits), text }
    : { kind: 'number', number: numberOf(digits), text };
}
