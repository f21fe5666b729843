import type { MovedText } from '../core/userWork/keepWork';
import { movedWords } from '../core/userWork/movedWords';

/** What users had written over the reports and is in their notes now, a line each. */
export function movedLines(moved: readonly MovedText[]): string[] {
  return moved.map((one) => `  Scritto sopra il prospetto, ora nelle note: ${movedWords(one)}`);
}
