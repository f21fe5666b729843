/**
 * The «Riepilogo delle spese» in short lines: missions and programmes with their names, totals, and for each objective
 * its projects and amounts in the order of print (`2A [2A0101] 926,00 + 488,00`). The titles of the objectives are left
 * out, since no sheet holds them; `figuresInTitles` are the figures that go with them.
 */
export function readSpendingLines(text: string): { readonly lines: string[]; readonly figuresInTitles: string[] } {
  const lines: string[] = [];
  const figuresInTitles: string[] = [];
  for (const block of text.split(/(?=MISSIONE \d+:|OBIETTIVO STRATEGICO \w+)/).slice(1)) {
    const cells = block.split('|').map((cell) => cell.trim());
    const amounts = cells.filter((cell) => /\d,\d\d$/.test(cell)).map((cell) => cell.replace('€ ', ''));
    if (block.startsWith('MISSIONE')) {
      lines.push(cells.slice(0, 2).join(' '), cells.slice(2, 4).join(' '), `TOTALE ${amounts.join(' ')}`);
      continue;
    }
    const [heading = '', title = ''] = cells;
    const projects = title.match(/\((?:PROGETT[IO] )?([0-9A-F -]+)\)$/);
    figuresInTitles.push(...(title.slice(0, projects?.index).match(/\w*\d\w*/g) ?? []));
    const plus = /\+ investimenti/i.test(block) ? ' + ' : ' ';
    lines.push(`${heading.replace('OBIETTIVO STRATEGICO ', '')} [${projects?.[1] ?? ''}] ${amounts.join(plus)}`);
  }
  return { lines, figuresInTitles };
}
