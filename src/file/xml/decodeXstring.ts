const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text that an `ST_Xstring` stands for: `_x000D_` is a carriage return (see `escapeText`). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
