import type { Compression } from '../../core/compression/compression';

/**
 * The heavy work on a part's bytes: deflate and its checksum. Every JavaScript can do it (`fflateCodec`); a host that has
 * it built in does it several times faster.
 */
export interface Codec extends Compression {
  /** The CRC-32 of ZIP (ISO 3309), as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}
