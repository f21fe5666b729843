import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../file/package/codec';

/** As large as what `fflateCodec` writes, to a hundredth. */
const LEVEL = 3;

/** Bytes of output that are gathered at once. */
const CHUNK = 1 << 20;

/** The least that zlib takes. */
const MIN_CHUNK = 64;

/** The work done by the zlib that Node has built in. */
export const nodeCodec: Codec = {
  // One byte of room beyond the end: with none, zlib would ask for as much memory again.
  inflate: (compressed, size) =>
    inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, MIN_CHUNK) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: LEVEL, chunkSize: CHUNK }),
  crc32: (bytes) => crc32(bytes),
};
