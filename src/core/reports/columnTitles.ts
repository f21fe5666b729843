import type { SheetBuilder } from '../layout/sheetBuilder';
import { text } from './cells';

/** The titles of a report's columns, from the first on, in a row of so many points; each printed page repeats them. */
export function addColumnTitles(sheet: SheetBuilder, titles: readonly string[], height: number): number {
  const row = sheet.add(
    titles.map((title) => text(title, 'heading')),
    { height },
  );
  sheet.repeat(row, row);
  return row;
}
