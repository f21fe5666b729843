/** A text inside a formula: `say "no"` → `"say ""no"""`. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
