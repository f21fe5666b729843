/**
 * The heavy work on a part's bytes: deflate (RFC 1951) and its checksum. Every JavaScript can do it (`fflateCodec`); a
 * host that has it built in does it several times faster.
 */
export interface Codec {
  /**
   * The bytes of a deflate stream that gives at most `size` of them. Throws, whatever it likes, for bytes that are no such
   * stream and for one that gives more; it never takes much more memory than that.
   */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** The CRC-32 of ZIP (ISO 3309), as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}
