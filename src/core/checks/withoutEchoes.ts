import type { Finding, Place } from '../diagnostics/finding';
import { familyOf } from '../diagnostics/kind';
import { OTHER_YEAR } from '../diagnostics/kinds/structure';
import { INVALID_PERCENT } from '../diagnostics/kinds/types';

/**
 * The checks' findings without those that only follow from what the reader said of one of their cells: an amount that could
 * not be read is blank in the model, and must not be reported as missing too, nor as a sum that does not come out. A
 * percentage that could not be read leaves all amounts of its row unknown. Nor is a column missing that the reader found under
 * another year.
 */
export function withoutEchoes(checked: readonly Finding[], read: readonly Finding[]): Finding[] {
  const errors = read.filter(({ severity }) => severity === 'errore');
  const cells = new Set(errors.map(({ place }) => cellOf(place)));
  const rows = new Set(errors.filter(({ code }) => code === INVALID_PERCENT.code).map(({ place }) => rowOf(place)));
  const otherYear = new Set(read.filter(({ code }) => code === OTHER_YEAR.code).map(({ place }) => place.sheet));
  return checked.filter(({ code, place, related = [] }) => {
    const family = familyOf(code);
    const places = [place, ...related];
    if (family === 'C') return true;
    if (family === 'D' && place.cell === undefined && otherYear.has(place.sheet)) return false;
    return !places.some((one) => cells.has(cellOf(one)) || (family === 'Q' && rows.has(rowOf(one))));
  });
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell ?? ''}`;
}

function rowOf({ sheet, cell = '' }: Place): string {
  return `${sheet}!${cell.replace(/\D+/g, '')}`;
}
