import { cell, readExample, rowsOf } from '../example/exampleData';

/** Sentences a paragraph. */
const PARAGRAPH = 5;

/** The words of the worked example's long texts, and of each the words that follow it somewhere. */
const followers = wordFollowers();
const words = [...followers.keys()];

/**
 * About so many characters of Italian words, in sentences and paragraphs. They make no sense, but each word follows the
 * one before it somewhere in the worked example, so that the texts compress about as well as real ones do. The same seed
 * gives the same text, and another seed another one.
 */
export function largeText(seed: number, characters: number): string {
  let text = '';
  let word = words[scattered(seed) % words.length] ?? '';
  let sentences = 0;
  for (let at = 1; text.length < characters; at++) {
    const ends = word.endsWith('.');
    if (ends) sentences++;
    text += word + (ends && sentences % PARAGRAPH === 0 ? '\n' : ' ');
    const next = followers.get(word) ?? words;
    word = next[scattered(seed * 4099 + at) % next.length] ?? '';
  }
  return text.trim();
}

function wordFollowers(): ReadonlyMap<string, readonly string[]> {
  const example = readExample();
  const texts = [
    ...rowsOf(example, 'Target').map((row) => cell(row, 'Relazione')),
    ...rowsOf(example, 'Quote').map((row) => cell(row, 'Descrizione')),
  ];
  const found = new Map<string, string[]>();
  // A title must not seem to list projects: no brackets.
  const all = texts.join(' ').replace(/[()]/g, '').split(/\s+/);
  all.forEach((word, index) => {
    const next = all[index + 1] ?? all[0] ?? '';
    const known = found.get(word);
    if (known) known.push(next);
    else found.set(word, [next]);
  });
  return found;
}

/** Neighbouring numbers go far apart: the finaliser of MurmurHash3, 32 bits. */
function scattered(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
