import { fflateCodec } from './fflateCodec';
import { packEntry } from './packEntry';
import { writeContainer } from './writeContainer';
import type { ZipArchive } from './zipArchive';
import { entryKey, type ZipEntry } from './zipEntry';

/**
 * The archive with some parts changed: `null` removes one, an unknown name adds one at the end. What is not named leaves
 * as it came, compressed bytes and date included, and the order stays.
 */
export function saveZip(archive: ZipArchive, changes: ReadonlyMap<string, ZipEntry | null>): Uint8Array {
  const pending = new Map([...changes].map(([name, entry]) => [entryKey(name), entry]));
  const kept = archive.entries.flatMap((entry) => {
    const key = entryKey(entry.name);
    const change = pending.get(key);
    pending.delete(key);
    if (change === undefined) return [entry];
    return change === null ? [] : [{ ...change, name: entry.name }];
  });
  return writeContainer([...kept, ...[...pending.values()].filter((entry) => entry !== null)]);
}

/** A new container with these parts, in this order (`[Content_Types].xml` belongs first). */
export function createZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeContainer([...parts].map(([name, bytes]) => packEntry(name, bytes, fflateCodec)));
}
