import { fflateCompression } from '../../core/compression/fflateCompression';
import type { Codec } from './codec';
import { crc32 } from './crc32';

/** The work done in JavaScript, which every host can do. */
export const fflateCodec: Codec = { ...fflateCompression, crc32 };
