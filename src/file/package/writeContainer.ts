import { DEFLATED, type ZipEntry } from './zipEntry';

const LOCAL_LENGTH = 30;
const HEADER_LENGTH = 46;
const END_LENGTH = 22;
const UTF8_NAME = 0x0800;
const VERSION_DEFLATE = 20;
const VERSION_STORE = 10;

/** The bytes of a ZIP container with these entries: plain headers, no extra fields, sizes known in front. */
export function writeContainer(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  const headerBytes = entries.length * (LOCAL_LENGTH + HEADER_LENGTH);
  const bytes = new Uint8Array(headerBytes + 2 * nameBytes + dataBytes + END_LENGTH);
  const view = new DataView(bytes.buffer);

  const offsets: number[] = [];
  let position = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(position);
    view.setUint32(position, 0x04034b50, true);
    writeCommon(view, position + 4, entry, name);
    bytes.set(name, position + LOCAL_LENGTH);
    bytes.set(entry.compressed, position + LOCAL_LENGTH + name.length);
    position += LOCAL_LENGTH + name.length + entry.compressed.length;
  });

  const directory = position;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION_DEFLATE, true);
    writeCommon(view, position + 6, entry, name);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(name, position + HEADER_LENGTH);
    position += HEADER_LENGTH + name.length;
  });

  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, entries.length, true);
  view.setUint16(position + 10, entries.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}

/** The 24 bytes that the local header and the directory share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, entry.method === DEFLATED ? VERSION_DEFLATE : VERSION_STORE, true);
  view.setUint16(at + 2, name.length === entry.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
