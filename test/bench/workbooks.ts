import { join } from 'node:path';

/** The worked example, in place of a number of lines. */
export const EXAMPLE = 'example';

/** Lines of the workbooks of a full run, and of a short one. */
export const LARGE_SIZES = [500, 5_000, 50_000] as const;
export const SMALL_SIZES = [500, 5_000] as const;

/** The size that times a line are compared with. */
export const REFERENCE_SIZE = 5_000;

/** Where the workbook of a size stands in the bench's folder. */
export function workbookFile(folder: string, size: typeof EXAMPLE | number): string {
  return join(folder, `${size}.xlsx`);
}

/** The name of a size in a table. */
export function sizeName(size: typeof EXAMPLE | number): string {
  return size === EXAMPLE ? size : `${size.toLocaleString('en-GB')} lines`;
}
