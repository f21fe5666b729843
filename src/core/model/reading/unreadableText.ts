/** `1234.56`, `1,234.56`: a point before the decimals. */
const ENGLISH = /^\D*\d+(?:,\d{3})*\.\d+\D*$/;

/** Why a text is not taken for a number; `name` is what it should be, with its article. */
export function unreadableText(
  problem: 'ambiguous' | 'unreadable',
  seen: string,
  name: 'un importo' | 'un numero',
): string {
  if (problem === 'ambiguous') return `«${seen}» si può leggere in due modi, col punto delle migliaia o dei decimali`;
  return ENGLISH.test(seen)
    ? `«${seen}» non è ${name} scritto all’italiana: il punto separa le migliaia, la virgola i decimali (1.234,56)`
    : `«${seen}» non è ${name}`;
}
