import type { Finding, Place } from './finding';
import { familyOf } from './kind';
import { OTHER_YEAR } from './kinds/structure';
import { INVALID_PERCENT } from './kinds/types';

/**
 * Tells which findings of the checks only follow from what the reader said of one of their cells: an amount that could not
 * be read is blank in the model, and must not be reported as missing too, nor as a sum that does not come out. A percentage
 * that could not be read leaves all amounts of its row unknown. Nor is a column missing that the reader found under another
 * year.
 */
export class Echoes {
  private readonly cells = new Set<string>();
  private readonly rows = new Set<string>();
  private readonly sheetsOfOtherYear = new Set<string>();

  /** Remembers what the reader said. */
  note({ code, severity, place }: Finding): void {
    if (code === OTHER_YEAR.code) this.sheetsOfOtherYear.add(place.sheet);
    if (severity !== 'errore') return;
    this.cells.add(cellOf(place));
    if (code === INVALID_PERCENT.code) this.rows.add(rowOf(place));
  }

  /** Whether this finding of a check says nothing new. */
  has({ code, place, related = [] }: Finding): boolean {
    const family = familyOf(code);
    if (family === 'C') return false;
    if (family === 'D' && place.cell === undefined && this.sheetsOfOtherYear.has(place.sheet)) return true;
    return [place, ...related].some(
      (one) => this.cells.has(cellOf(one)) || (family === 'Q' && this.rows.has(rowOf(one))),
    );
  }
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell ?? ''}`;
}

function rowOf({ sheet, cell = '' }: Place): string {
  return `${sheet}!${cell.replace(/\D+/g, '')}`;
}
