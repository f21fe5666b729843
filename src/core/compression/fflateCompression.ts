import { deflateSync, Inflate } from 'fflate';
import type { Compression } from './compression';

/** Compressed bytes that are inflated at once: they grow to 64 MB at most before the size is looked at again. */
const CHUNK = 65_536;

/** Six per cent larger than fflate's default level on a large sheet, in less than half the time. */
const LEVEL = 3;

/** The work done in JavaScript, which every host can do. */
export const fflateCompression: Compression = {
  inflate,
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
};

function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error(`more than ${size} bytes`);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let start = 0; start < compressed.length; start += CHUNK) {
    inflater.push(compressed.subarray(start, start + CHUNK), start + CHUNK >= compressed.length);
  }
  return bytes.subarray(0, length);
}
