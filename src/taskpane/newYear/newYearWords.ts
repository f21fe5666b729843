import type { Messages } from '../messages/it';
import type { NewYearMade } from '../services';

/** What became of «Prepara il nuovo esercizio», as one sentence. */
export function newYearWords(made: NewYearMade, { newYear }: Messages): string {
  if (made.outcome === 'stopped') return newYear.stopped;
  return made.download ? newYear.fileMade(made.year) : newYear.opened(made.year);
}
