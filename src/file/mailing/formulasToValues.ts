import { splice, type Edit } from '../write/splice';
import { withoutAttribute } from '../write/xmlEdits';
import { childNamed, parseElements, type XmlElement } from '../write/xmlElement';

/**
 * A worksheet's part without its formulas: each cell keeps the value that it showed last. A formula whose result the file
 * does not hold stays, since nothing could stand for it.
 */
export function formulasToValues(text: string, part: string): string {
  const rows = childNamed(parseElements(text, part, 4), 'sheetData')?.children ?? [];
  return splice(
    text,
    rows.flatMap(({ children }) => children).flatMap((cell) => cellEdits(text, cell)),
  );
}

function cellEdits(text: string, cell: XmlElement): Edit[] {
  const formula = childNamed(cell, 'f');
  if (!formula || !childNamed(cell, 'v')) return [];
  // `cm` says that the formula spills, which a value cannot.
  const tag = withoutAttribute(text.slice(cell.start, cell.openEnd), 'cm');
  return [
    { start: cell.start, end: cell.openEnd, text: tag },
    { start: formula.start, end: formula.end, text: '' },
  ];
}
