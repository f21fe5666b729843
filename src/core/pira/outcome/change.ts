import type { Direction } from './threshold';
import { FIGURE } from './quantity';

const DOWN = 'diminuzion[ei]|diminuire|riduzion[ei]|ridurre|calo';
const UP = 'aument[oi]|aumentare|increment[oi]|incrementare|crescita';

const PHRASE = new RegExp(
  `(?<!\\p{L})(?:(${DOWN})|${UP})(?!\\p{L})[^.;]*? rispetto (?:all[’']|al (?:valore|risultato|dato) dell[’']) ?(?:anno|esercizio) (?:precedente|prima|scorso)(?!\\p{L})`,
  'giu',
);

/** `una diminuzione`: an article, not a figure. */
const ARTICLE = new RegExp(`(?<!\\p{L})un(?:a |[’'] ?| )(?=${DOWN}|${UP})`, 'giu');
const ANY_FIGURE = new RegExp(FIGURE, 'iu');
const ANY_CHANGE = new RegExp(`(?<!\\p{L})(?:${DOWN}|${UP})(?!\\p{L})`, 'giu');
/** Words that turn a change round, or bound it. */
const QUALIFIED =
  /(?<!\p{L})(?:non|n[eé]|senza|nessun\p{L}*|evit\p{L}*|limit\p{L}*|conten\p{L}*|stabil\p{L}*)(?!\p{L})/iu;

/**
 * How a target wants the value of the year to stand to that of the year before, in so many words: `in diminuzione rispetto
 * all’anno precedente`. `undefined` where it also says by how much, names several changes, or qualifies the one.
 */
export function changeOf(expected: string): Extract<Direction, '<' | '>'> | undefined {
  const text = expected.trim().replace(/\s+/g, ' ');
  const [phrase, ...others] = text.matchAll(PHRASE);
  if (!phrase || others.length > 0 || [...text.matchAll(ANY_CHANGE)].length > 1) return undefined;
  if (QUALIFIED.test(text) || ANY_FIGURE.test(text.replace(ARTICLE, ''))) return undefined;
  return phrase[1] === undefined ? '>' : '<';
}
