import { damagedFile } from '../fileError';
import { checkSizes } from './checkSizes';
import type { Codec } from './codec';
import { fflateCodec } from './fflateCodec';
import { inflateEntry } from './inflateEntry';
import { readDirectory } from './readDirectory';
import { recogniseContainer } from './recogniseContainer';
import { sameBytes } from './sameBytes';
import { entryKey, type ZipEntry } from './zipEntry';

/** The parts of a package, read one by one; names are the same whatever their case. */
export interface ZipArchive {
  /** In the order of the container, as spelled there. */
  readonly names: readonly string[];
  /** The parts still compressed, for whom copies them. */
  readonly entries: readonly ZipEntry[];
  /** What its parts are inflated with, and changed ones deflated. */
  readonly codec: Codec;
  has(name: string): boolean;
  /** Inflates a part, at each call. Throws `FileError` where the part is missing or broken. */
  read(name: string): Uint8Array;
  /** Whether a part holds these bytes and no others: it is inflated only where it may. Throws as `read` does. */
  holds(name: string, bytes: Uint8Array): boolean;
}

/**
 * Opens a ZIP container without inflating anything. Throws `FileError` for what is no ZIP, for one that is cut short or
 * contradicts itself, and for one that would grow beyond the limits.
 */
export function openZip(bytes: Uint8Array, codec = fflateCodec): ZipArchive {
  recogniseContainer(bytes);
  const entries = readDirectory(bytes);
  checkSizes(entries);
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entryKey(entry.name);
    if (byKey.has(key)) throw damagedFile(`la parte «${entry.name}» vi compare due volte`);
    byKey.set(key, entry);
  }
  const entryOf = (name: string): ZipEntry => {
    const entry = byKey.get(entryKey(name));
    if (!entry) throw damagedFile(`manca la parte «${name}»`);
    return entry;
  };
  return {
    names: entries.map((entry) => entry.name),
    entries,
    codec,
    has: (name) => byKey.has(entryKey(name)),
    read: (name) => inflateEntry(entryOf(name), codec),
    holds: (name, bytes) => {
      const entry = entryOf(name);
      return entry.size === bytes.length && sameBytes(bytes, inflateEntry(entry, codec));
    },
  };
}
