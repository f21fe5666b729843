import { numberOf, readItalianNumber } from '../money/italianNumber';
import type { CellValue } from '../workbook/cellValue';
import { cellText } from './reading/cellText';
import type { Result } from './result';

/** Digits of a percentage beyond which there is only binary noise. */
const PERCENT_SCALE = 1e8;

/** `sospeso causa Covid`, `annullato`, `rinvio al 2021`: the state stands first, what follows is its reason. */
const SUSPENDED = /^(sospes|sospension|annullat)/i;
const POSTPONED = /^rinvi/i;
/** Dashes of any kind, `n.d.`, `n.r.`, `n.p.`, `n/d`, and the same in full. */
const NOT_MEASURED =
  /^([-\u2010-\u2015\u2212_\s]+|n[./]?\s?[drp]\.?|non (disponibile|rilevat[oa]|rilevabile|pervenut[oa]))$/i;

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
