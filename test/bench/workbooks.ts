import { join } from 'node:path';

/** The worked example, in place of a number of lines. */
export const EXAMPLE = 'example';

/** As many lines as the largest workbook, in place of their number: few objectives, each of many rows of `Risorse`. */
export const DETAILED = 'detailed';

/** A workbook of the bench: the example, or so many lines, where the objectives grow with the lines unless it is detailed. */
export type Size = typeof EXAMPLE | typeof DETAILED | number;

/** Lines of the workbooks of a full run, and of a short one. */
export const LARGE_SIZES = [500, 5_000, 50_000] as const;
export const SMALL_SIZES = [500, 5_000] as const;

/** The size that times a line are compared with. */
export const REFERENCE_SIZE = 5_000;

/** How many lines the detailed workbook has, and how many rows of `Risorse` for each row of its other sheets. */
export const DETAILED_LINES = 50_000;
export const DETAIL = 96;

/** Sheets of a large workbook that grow, and those that a detailed one leaves as they are. */
const SHEETS = 5;

/** Where the workbook of a size stands in the bench's folder. */
export function workbookFile(folder: string, size: Size): string {
  return join(folder, `${size}.xlsx`);
}

/** The name of a size in a table: its lines, and over how many objectives they go. */
export function sizeName(size: Size): string {
  if (size === EXAMPLE) return size;
  if (size === DETAILED) return named(DETAILED_LINES, DETAILED_LINES / (SHEETS - 1 + DETAIL));
  return named(size, size / SHEETS);
}

function named(lines: number, objectives: number): string {
  return `${lines.toLocaleString('en-GB')} lines, ${objectives.toLocaleString('en-GB')} objectives`;
}
