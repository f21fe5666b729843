/** Deflate (RFC 1951). Every JavaScript can do it (`fflateCompression`); a host that has it built in is faster. */
export interface Compression {
  /**
   * The bytes of a deflate stream that gives at most `size` of them. Throws, whatever it likes, for bytes that are no such
   * stream and for one that gives more; it never takes much more memory than that.
   */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}
