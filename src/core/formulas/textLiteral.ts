/** The longest text that Excel takes between quotes, in UTF-16 units; a file with a longer one does not open. */
const LONGEST = 255;

/** A text inside a formula: `say "no"` → `"say ""no"""`. A long one is put together from pieces. */
export function textLiteral(text: string): string {
  if (text.length <= LONGEST) return quoted(text);
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, index) =>
    quoted(text.slice(index * LONGEST, (index + 1) * LONGEST)),
  );
  return `(${pieces.join('&')})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
