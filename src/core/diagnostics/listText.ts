/** Codes or words in a sentence: `2E0101, 2E0103 e 2E0106`. */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`;
}
