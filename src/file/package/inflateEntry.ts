import { damagedFile } from '../fileError';
import type { Codec } from './codec';
import { STORED, type ZipEntry } from './zipEntry';

/** The content of an entry. It never takes more memory than the declared size, even where the entry lies about it. */
export function inflateEntry(entry: ZipEntry, codec: Codec): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflate(entry, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw brokenEntry(entry);
  return bytes;
}

function inflate(entry: ZipEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflate(entry.compressed, entry.size);
  } catch {
    // No codec has a contract on what it throws for bytes that are no deflate stream.
    throw brokenEntry(entry);
  }
}

function brokenEntry(entry: ZipEntry): Error {
  return damagedFile(`la parte «${entry.name}» non corrisponde alla sua somma di controllo`);
}
