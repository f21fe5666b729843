/** Shorter texts may well be the same by chance. */
export const SHORTEST_COPY = 80;

/** A text that is told of an objective. */
export interface TextOfObjective {
  readonly text: string;
  /** The objective's code. */
  readonly objective: string;
}

/** The texts that repeat, word for word, an earlier one of another objective, each with that one. */
export function repeatedTexts<Told extends TextOfObjective>(told: readonly Told[]): [repeated: Told, first: Told][] {
  const first = new Map<string, Told>();
  return told.flatMap((one): [Told, Told][] => {
    const words = one.text.trim().replace(/\s+/g, ' ').toLowerCase();
    if (words.length < SHORTEST_COPY) return [];
    const earlier = first.get(words);
    if (!earlier) first.set(words, one);
    return !earlier || earlier.objective === one.objective ? [] : [[one, earlier]];
  });
}
