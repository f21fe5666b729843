/** One file of a ZIP container, still compressed. */
export interface ZipEntry {
  /** As spelled in the container, with `/` between folders. */
  readonly name: string;
  readonly method: ZipMethod;
  /** Date and time as MS-DOS writes them: the date in the upper 16 bits. */
  readonly stamp: number;
  readonly crc: number;
  /** Bytes when inflated, as the container declares them. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** The methods that OPC allows: 0 is stored, 8 is deflated. */
export type ZipMethod = 0 | 8;

export const STORED: ZipMethod = 0;
export const DEFLATED: ZipMethod = 8;

/** Part names of a package are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
export function entryKey(name: string): string {
  return name.toLowerCase();
}
