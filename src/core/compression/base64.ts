const ALPHABET = Uint8Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (letter) =>
  letter.charCodeAt(0),
);
const PADDING = '='.charCodeAt(0);

/** In place of six bits, for a character that is not of the alphabet. */
const NONE = 0xff;

/** The six bits that each character stands for. */
const SIX_BITS = new Uint8Array(256).fill(NONE);
ALPHABET.forEach((character, bits) => (SIX_BITS[character] = bits));

/** Bytes as base64. `btoa` would want them as a text first, which takes ten times as long. */
export function base64(bytes: Uint8Array): string {
  const characters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    characters[to] = ALPHABET[bits >> 18] ?? 0;
    characters[to + 1] = ALPHABET[(bits >> 12) & 63] ?? 0;
    if (left > 1) characters[to + 2] = ALPHABET[(bits >> 6) & 63] ?? 0;
    if (left > 2) characters[to + 3] = ALPHABET[bits & 63] ?? 0;
    to += 4;
  }
  return new TextDecoder().decode(characters);
}

/** The bytes of a text of `base64`; `undefined` for any other text. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const characters = new TextEncoder().encode(text);
  if (characters.length % 4 !== 0) return undefined;
  const end = characters.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array((end * 3) >> 2);
  let [bits, to] = [0, 0];
  for (let at = 0; at < end; at += 1) {
    const six = SIX_BITS[characters[at] ?? 0] ?? NONE;
    if (six === NONE) return undefined;
    bits = (bits << 6) | six;
    const kind = at & 3;
    // The bytes end within the second, the third and the fourth character of four.
    if (kind > 0) bytes[to++] = bits >> (6 - 2 * kind);
  }
  return bytes;
}
