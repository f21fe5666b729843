/** The bytes of an edited part. They are UTF-8, also where the part came as UTF-16 and says so in its first line. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2'));
}
