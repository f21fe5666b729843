/** Stands for a blank cell in a row of values, so that no value can slip into the column beside it. */
export const BLANK = '∅';

/** A row of a table in plain text. */
export function tableRow(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Single blanks and single bars: the form in which texts are compared. */
export function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\|(?: \|)+/g, '|')
    .trim();
}

/**
 * A passage of the report without its mark-up: words parted by single blanks, the cells of a table by bars. Cells without
 * text are dropped, except in the two rows of values of an indicator, where the column of a value matters.
 */
export function plainText(raw: string): string {
  const lines: string[] = [];
  let above = '';
  for (const line of raw.split('\n').map(withoutMarks)) {
    if (line.trim() === '' || /^-{4,}/.test(line)) continue;
    lines.push(line.includes('\t') ? tableRow(...visibleCells(line.split('\t'), above)) : line);
    above = line;
  }
  return squeeze(lines.join(' '));
}

function withoutMarks(line: string): string {
  return line
    .replace(/<.?sub>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/^#+ /, '')
    .replace(/^ *(?:\*\*)?(Indicatore|Cosa misura|Nr indicatori associati)(?:\*\*)? /, '$1\t')
    .replace(/^\*\*(?!OBIETTIVO)([^*]+?):?\*\* (?:– )?(?=\S)/, '$1 | ')
    .replaceAll('**', '');
}

function visibleCells(cells: readonly string[], above: string): string[] {
  if (above.startsWith('Tipologia\t')) return cells.slice(0, 8).map(marked);
  if (above.trimStart().startsWith('Risultato 2018\t')) return cells.slice(5, 8).map(marked);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function marked(cell: string): string {
  return cell.trim() || BLANK;
}
