import { lostLine } from '../core/userWork/lost/lostLine';
import { movedWords } from '../core/userWork/movedWords';
import type { ForeseenWork } from '../usecases/foreseeMoves';

/** What users had written over the reports and is in their notes now, and what was not kept, a line each. */
export function movedLines({ moved, lost }: ForeseenWork): string[] {
  return [
    ...moved.map((one) => `  Scritto sopra il prospetto, ora nelle note: ${movedWords(one)}`),
    ...lost.map((one) => `  Non conservato: ${lostLine(one)}`),
  ];
}
