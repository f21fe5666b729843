import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { writeContainer } from './writeContainer';
import type { ZipArchive } from './zipArchive';
import { DEFLATED, STORED, entryKey, type ZipEntry } from './zipEntry';

/** Six per cent larger than fflate's default level on a large sheet, in less than half the time. */
const LEVEL = 3;

/** The first moment that MS-DOS knows, 1 January 1980 at midnight: the same content gives the same file. */
const STAMP = 0x0021_0000;

/**
 * The archive with some parts changed: `null` removes one, an unknown name adds one at the end. What is not named leaves
 * as it came, compressed bytes and date included, and the order stays.
 */
export function saveZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const pending = new Map([...changes].map(([name, bytes]) => [entryKey(name), { name, bytes }]));
  const kept = archive.entries.flatMap((entry) => {
    const change = pending.get(entryKey(entry.name));
    if (!change) return [entry];
    pending.delete(entryKey(entry.name));
    return change.bytes === null ? [] : [compress(entry.name, change.bytes)];
  });
  const added = [...pending.values()].flatMap(({ name, bytes }) => (bytes === null ? [] : [compress(name, bytes)]));
  return writeContainer([...kept, ...added]);
}

/** A new container with these parts, in this order (`[Content_Types].xml` belongs first). */
export function createZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeContainer([...parts].map(([name, bytes]) => compress(name, bytes)));
}

function compress(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: LEVEL });
  const common = { name, stamp: STAMP, crc: crc32(bytes), size: bytes.length };
  return deflated.length < bytes.length
    ? { ...common, method: DEFLATED, compressed: deflated }
    : { ...common, method: STORED, compressed: bytes };
}
