import type { Codec } from './codec';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

/** The first moment that MS-DOS knows, 1 January 1980 at midnight: the same content gives the same file. */
const STAMP = 0x0021_0000;

/** A part as an entry of a container, compressed where that makes it smaller. */
export function packEntry(name: string, bytes: Uint8Array, codec: Codec): ZipEntry {
  const deflated = codec.deflate(bytes);
  const common = { name, stamp: STAMP, crc: codec.crc32(bytes), size: bytes.length };
  return deflated.length < bytes.length
    ? { ...common, method: DEFLATED, compressed: deflated }
    : { ...common, method: STORED, compressed: bytes };
}
