/**
 * What a figure counts: one of the measures that the program knows, or the bare noun that stands with it (`campagne`).
 * Figures of different measures are not compared.
 */
export type Measure = string;

export const PERCENT: Measure = '%';
/** A count of it is not said what. */
export const NUMBER: Measure = 'numero';

/** Working days are a noun of their own: they are not days. */
const SPELLINGS: readonly (readonly [Measure, RegExp])[] = [
  [PERCENT, /^(%|per ?cento|percentual[ei]|punti percentuali)$/],
  ['giorni', /^(gg?|giorn[oi])$/],
  ['ore', /^(h|or[ae])$/],
  ['minuti', /^(min|minut[oi])$/],
  ['mesi', /^mes[ei]$/],
  ['anni', /^ann[oi]$/],
  ['euro', /^(€|eur|euro)$/],
  [NUMBER, /^(n|nr|num|numero|unità|valore|valore assoluto|valore numerico)$/],
];

const TIMES: readonly Measure[] = ['giorni', 'ore', 'minuti', 'mesi', 'anni'];

/** The measure that a unit or the words after a figure name; a blank says nothing of it. */
export function measureOf(words: string): Measure | undefined {
  const bare = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.;:,]+$/, '')
    .trim();
  if (bare === '') return undefined;
  const counted = bare.replace(/^(numero|num\.?|nr?\.?)( di)? (?=\p{L})/u, '');
  return SPELLINGS.find(([, spelling]) => spelling.test(counted))?.[0] ?? counted;
}

/** True for a length of time. */
export function isTime(measure: Measure): boolean {
  return TIMES.includes(measure);
}

/** True where figures of both measures can be compared: the same, or a bare count and a count of something. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return a === b || (isCount(a) && isCount(b) && (a === NUMBER || b === NUMBER || stem(a) === stem(b)));
}

/** A noun in the singular and in the plural: `evento`, `eventi`. */
function stem(noun: Measure): string {
  return noun.replace(/[aeio]$/, '');
}

/** True for a measure that the program knows, not a noun. */
export function isKnown(measure: Measure): boolean {
  return SPELLINGS.some(([known]) => known === measure);
}

function isCount(measure: Measure): boolean {
  return measure === NUMBER || !isKnown(measure);
}
