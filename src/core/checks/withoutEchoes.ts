import type { Finding, Place } from '../diagnostics/finding';
import { familyOf } from '../diagnostics/kind';

/**
 * The checks' findings without those that only repeat what the reader said of the same cell: an amount that could not
 * be read is blank in the model, and must not be reported as missing too.
 */
export function withoutEchoes(checked: readonly Finding[], read: readonly Finding[]): Finding[] {
  const known = new Set(read.filter(({ severity }) => severity === 'errore').map(({ place }) => cellOf(place)));
  return checked.filter((finding) => familyOf(finding.code) !== 'D' || !known.has(cellOf(finding.place)));
}

function cellOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell ?? ''}`;
}
