import { Inflate } from 'fflate';
import { damagedFile } from '../fileError';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './zipEntry';

/** Compressed bytes that are inflated at once: they grow to 64 MB at most before the size is looked at again. */
const CHUNK = 65_536;

/** The content of an entry. It never takes more memory than the declared size, even where the entry lies about it. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw brokenEntry(entry);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { compressed, size } = entry;
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw brokenEntry(entry);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < compressed.length; start += CHUNK) {
      inflater.push(compressed.subarray(start, start + CHUNK), start + CHUNK >= compressed.length);
    }
  } catch {
    // The inflater has no contract on what it throws for bytes that are no deflate stream.
    throw brokenEntry(entry);
  }
  return bytes.subarray(0, length);
}

function brokenEntry(entry: ZipEntry): Error {
  return damagedFile(`la parte «${entry.name}» non corrisponde alla sua somma di controllo`);
}
