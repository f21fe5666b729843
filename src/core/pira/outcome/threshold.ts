import { formatNumber } from '../../money/formatNumber';
import { isTime, PERCENT } from './measure';
import { FIGURE, quantityOf, quantityOfText, UNIT, type Quantity } from './quantity';
import { spacedText } from './spacedText';

/** How a result must stand to the figure of a target; `=` where the target is a bare figure and gives no direction. */
export type Direction = '<' | '<=' | '>' | '>=' | '=';

/** What a target asks for. */
export interface Threshold {
  readonly direction: Direction;
  readonly quantity: Quantity;
}

/** In words and signs; those that contain another one come first. `entro` bounds a time, and stands in dates too. */
const WORDINGS: readonly (readonly [Direction, string])[] = [
  ['>=', 'non inferiore|non minore|non meno|almeno|≥|>=|=>'],
  ['<=', 'non superiore|non maggiore|non più|non oltre|al massimo|entro|≤|<=|=<'],
  ['<', "inferiore|minore|meno di|meno d[’']|al di sotto|<"],
  ['>', "superiore|maggiore|più di|più d[’']|oltre|al di sopra|>"],
];

/** What may stand between those and the figure. */
const BETWEEN =
  "(?: (?:o uguale|o pari)(?= ))?(?: |ad? |al |allo |alla |all[’']|ai |agli |alle |di |del |dello |della |dell[’']|dei |degli |delle |il |lo |la |l[’']|i |gli |le |n\\.? |nr\\.? |pari |€ ?)*";

const PHRASE = new RegExp(
  `(?<!\\p{L})(${WORDINGS.map(([, wording]) => wording).join('|')})(${BETWEEN})(${FIGURE}) ?(${UNIT})?`,
  'giu',
);

/** A target of change (`riduzione di almeno 5 giorni`) speaks of a difference, not of the value that is observed: see `changeOf`. */
const OF_CHANGE =
  /riduzion|ridurre|diminu|aument|increment|decrement|cresc|contenimento|rispetto a|variazion|scostament|in (?:più|meno)(?! d[i’'])/i;

/** So do these, where the figure is theirs; `80% dei progetti di miglioramento` is a value. */
const CHANGED_BY = /(?<!\p{L})(?:migliorament|peggiorament|cal)o[^.,;:()]* (?:almeno|non|inferiore|superiore|[<>≤≥])/iu;

/** What follows `inferiore` and `superiore` where they say by how much, not than what. */
const BY = /^ (?:di |de[li] |dell|degli )/i;

/** What a figure is then compared with: `maggiore del 5% del valore 2019`. */
const THAN =
  /^ ?(?:al|allo|alla|all[’']|del|dello|della|dell[’']) ?(?:valore|dato|risultato|livello|media|anno|esercizio|\d{4}(?!\d))/i;

/**
 * The figure that a target sets, with its direction: `inferiore a 5 giorni`, `almeno 2 campagne`, `> 1`, `100%`.
 * `undefined` where the text sets none, or several that differ, or one that can be read two ways: it is never guessed.
 */
export function thresholdOf(expected: string): Threshold | undefined {
  const text = spacedText(expected);
  const whole = quantityOfText(text);
  if (whole) return { direction: '=', quantity: whole };
  if (OF_CHANGE.test(text) || CHANGED_BY.test(text)) return undefined;
  const found = new Map<string, Threshold | undefined>();
  for (const match of text.matchAll(PHRASE)) {
    const threshold = thresholdOfPhrase(match, text.slice(match.index + match[0].length));
    found.set(JSON.stringify(threshold), threshold);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function thresholdOfPhrase(
  [, wording = '', between = '', figure = '', unit = '']: RegExpMatchArray,
  rest: string,
): Threshold | undefined {
  if (isByHowMuch(wording, between, rest)) return undefined;
  const quantity = quantityOf(figure, between.includes('€') ? '€' : unit);
  const strict = WORDINGS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(wording))?.[0];
  if (!quantity || !strict) return undefined;
  if (/^entro$/i.test(wording) && !isTime(quantity.measure ?? '')) return undefined;
  return { direction: /o uguale|o pari/i.test(between) ? orEqual(strict) : strict, quantity };
}

/** True for `superiore di 5 giorni al termine` and `maggiore del 5% del valore 2019`; `oltre ai 3 corsi` means besides them. */
function isByHowMuch(wording: string, between: string, rest: string): boolean {
  if (/^oltre$/i.test(wording)) return /^ a/i.test(between);
  return BY.test(between) && (/(?:inferiore|superiore)$/i.test(wording) || THAN.test(rest));
}

function orEqual(direction: Direction): Direction {
  return direction === '<' ? '<=' : direction === '>' ? '>=' : direction;
}

/** A threshold in signs: `< 5 giorni`, `>= 80%`. */
export function thresholdText({ direction, quantity: { value, measure = '' } }: Threshold): string {
  const unit = measure === PERCENT ? PERCENT : ` ${measure}`;
  return `${direction} ${formatNumber(value)}${unit}`.trimEnd();
}
