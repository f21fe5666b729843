import { cellText } from './cellText';
import { contentOf, type CellReader, type Column } from './column';

/** Text as it stands; numbers, dates and percentages as an Italian writes them; blank is empty. */
export function textColumn(column: Column): CellReader<string> {
  return (row) => cellText(contentOf(column, row));
}
