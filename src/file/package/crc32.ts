const POLYNOMIAL = 0xedb88320;

/** Four tables of 256: the `k`-th moves a byte on by `k` more bytes, so that four bytes take one step. */
const TABLES = buildTables();

function buildTables(): Int32Array {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
    return remainder;
  });
  const tables = new Int32Array(4 * 256);
  tables.set(first);
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] as number;
    tables[index] = (before >>> 8) ^ (first[before & 255] as number);
  }
  return tables;
}

/** The CRC-32 of ZIP (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const step = (table: number, byte: number): number => TABLES[table * 256 + (byte & 255)] as number;
  let remainder = -1;
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4) {
    remainder ^= view.getInt32(index, true);
    remainder = step(3, remainder) ^ step(2, remainder >>> 8) ^ step(1, remainder >>> 16) ^ step(0, remainder >>> 24);
  }
  for (; index < bytes.length; index++) remainder = (remainder >>> 8) ^ step(0, remainder ^ (bytes[index] as number));
  return ~remainder >>> 0;
}
