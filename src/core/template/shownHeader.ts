/** A header of any year as people say it: `Risultato atteso {n-2}` → `Risultato atteso n-2`. */
export function shownHeader(header: string): string {
  return header.replaceAll(/[{}]/g, '');
}
