/** Finds and changes fields of a ZIP container that `createZip` wrote: plain headers, no comment. */

const DIRECTORY_SIGNATURE = 0x02014b50;

/** Fields of a directory row: offset and width in bytes. */
const DIRECTORY_FIELDS = {
  flags: [8, 2],
  method: [10, 2],
  crc: [16, 4],
  compressedSize: [20, 4],
  size: [24, 4],
  offset: [42, 4],
} as const;

type Fields = Partial<Record<keyof typeof DIRECTORY_FIELDS, number>>;

/** A copy of the container in which the directory says something else of its `index`-th entry. */
export function withDirectoryRow(zip: Uint8Array, index: number, fields: Fields): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const row = directoryRow(view, index);
  for (const [name, value] of Object.entries(fields)) {
    const [at, width] = DIRECTORY_FIELDS[name as keyof Fields];
    if (width === 2) view.setUint16(row + at, value, true);
    else view.setUint32(row + at, value, true);
  }
  return bytes;
}

/** What the directory says of its `index`-th entry. */
export function directoryField(zip: Uint8Array, index: number, field: keyof Fields): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [at, width] = DIRECTORY_FIELDS[field];
  const row = directoryRow(view, index);
  return width === 2 ? view.getUint16(row + at, true) : view.getUint32(row + at, true);
}

function directoryRow(view: DataView, index: number): number {
  let row = view.getUint32(view.byteLength - 22 + 16, true);
  for (let left = index; left > 0; left--) row += 46 + view.getUint16(row + 28, true);
  if (view.getUint32(row, true) !== DIRECTORY_SIGNATURE) throw new Error(`the directory has no row ${index}`);
  return row;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of a part. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Every place where `from` stands becomes `to`, of the same length: to forge names. */
export function withBytes(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(zip, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (character) => character.charCodeAt(0));
}
