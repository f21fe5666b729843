const MEGABYTE = 1024 * 1024;

/**
 * What a workbook may hold at most, so that a small hostile file cannot fill the memory. A sheet of 50.000 rows by ten
 * columns is 20 MB of XML that shrink ten times; formatted sheets of millions of blank cells shrink fifty times.
 */
export const PACKAGE_LIMITS = {
  /** Bytes of the whole file, as it comes. */
  fileBytes: 512 * MEGABYTE,
  entries: 10_000,
  /** Of one part. A sheet may have 65.530 links to web pages. */
  relationships: 100_000,
  /** Inflated bytes of one part. */
  partBytes: 256 * MEGABYTE,
  /** Inflated bytes of all parts. */
  totalBytes: 1024 * MEGABYTE,
  /** Inflated bytes for each compressed one, in parts above `ratioFrom`. Deflate itself cannot pass 1.032. */
  ratio: 300,
  ratioFrom: 4 * MEGABYTE,
} as const;
