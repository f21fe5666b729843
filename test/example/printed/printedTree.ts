import type { ExampleData } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';
import { projectsIn } from '../report/treeLines';

/** The lines of `readTreeLines` as `Quote` tells them. */
export function printedTree(data: ExampleData): string[] {
  return rowsOf(data, 'Quote')
    .filter((share) => cell(share, 'Codice') !== '')
    .map((share) => {
      const programme = `${cell(share, 'Missione')}-${cell(share, 'Programma')}`;
      return `${cell(share, 'Codice')} in ${programme} [${projectsIn(cell(share, 'Titolo'))}]`;
    })
    .sort();
}
