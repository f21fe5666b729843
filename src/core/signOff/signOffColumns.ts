import type { CellValue } from '../workbook/cellValue';
import { HEADINGS } from './signOffHeadings';

/** A title of the sheet's headings. */
type Title = (typeof HEADINGS)[keyof typeof HEADINGS];

const TITLES: readonly Title[] = Object.values(HEADINGS);

/** A row with as many of the titles is the one of the headings: nothing else on the sheet says more than three of them. */
const ENOUGH = 5;

/** Where the headings stand, and the column of each, both from 0. */
export interface SignOffColumns {
  readonly heading: number;
  readonly of: (title: Title) => number;
}

/**
 * Finds the headings of the sign-offs, wherever they were moved to. One that somebody wrote over, or deleted, is where it was
 * beside the others: what stands below it still says who signed what. `undefined` where most of them are gone.
 */
export function signOffColumns(rows: readonly (readonly CellValue[])[]): SignOffColumns | undefined {
  const known = (row: readonly CellValue[]): number[] => TITLES.map((title) => row.indexOf(title));
  const heading = rows.findIndex((row) => known(row).filter((column) => column >= 0).length >= ENOUGH);
  if (heading < 0) return undefined;
  const columns = known(rows[heading] ?? []);
  const step = directionOf(columns);
  return {
    heading,
    of: (title) => {
      const at = TITLES.indexOf(title);
      const told = columns[at] ?? -1;
      if (told >= 0) return told;
      const distance = (index: number): number => Math.abs(index - at);
      const [nearest = at] = [...columns.keys()]
        .filter((index) => (columns[index] ?? -1) >= 0)
        .sort((a, b) => distance(a) - distance(b));
      const guessed = (columns[nearest] ?? -1) + step * (at - nearest);
      return columns.includes(guessed) ? -1 : guessed;
    },
  };
}

/** 1, or -1 where most columns stand in the opposite order. */
function directionOf(columns: readonly number[]): 1 | -1 {
  const steps = columns.slice(1).map((column, index) => column - (columns[index] ?? 0));
  return steps.filter((step) => step === -1).length > steps.filter((step) => step === 1).length ? -1 : 1;
}
