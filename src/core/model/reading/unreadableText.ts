/** Why a text is not taken for a number; `name` is what it should be, with its article. */
export function unreadableText(
  problem: 'ambiguous' | 'unreadable',
  seen: string,
  name: 'un importo' | 'un numero',
): string {
  return problem === 'ambiguous'
    ? `«${seen}» si può leggere in due modi, col punto delle migliaia o dei decimali`
    : `«${seen}» non è ${name}`;
}
