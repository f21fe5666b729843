/** No less than the bytes of a value as JSON in UTF-8, found without writing it out: a report has a million cells. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return String(value).length;
  if (typeof value !== 'object' || value === null) return 'false'.length;
  let bytes = '[]'.length;
  if (Array.isArray(value)) {
    for (const item of value) bytes += jsonBytes(item) + 1;
    return bytes;
  }
  for (const [key, item] of Object.entries(value)) bytes += textBytes(key) + jsonBytes(item) + 2;
  return bytes;
}

function textBytes(text: string): number {
  let bytes = '""'.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
