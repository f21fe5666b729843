import { CONTEXT_SENTENCES } from './contextSentences';

/** What the introduction says in figures. */
export interface ContextFigures {
  /** `Sezione | Voce | Unità | anno | figure`, sorted, each once. */
  readonly lines: readonly string[];
  /** The numbers of the text that no sentence takes up: years, dates. Sorted, each once. */
  readonly others: readonly string[];
}

const SLOT = /\{(-?)([^}@]+)(?:@(\d{4}))?\}/g;
const FIGURE = '([-+]?\\d[\\d.]*(?:,\\d+)?)';

/** Reads the figures of the introduction by the words around them. Throws where a sentence is not in the text, or in more than one way. */
export function readContextFigures(text: string): ContextFigures {
  const lines = new Set<string>();
  const taken = new Set<number>();
  for (const [section, sentences] of Object.entries(CONTEXT_SENTENCES)) {
    for (const sentence of sentences) {
      const matches = [...text.matchAll(patternOf(sentence))];
      const wordings = new Set(matches.map(([words]) => words));
      if (wordings.size !== 1) throw new Error(`the report says in ${wordings.size} ways: ${sentence}`);
      for (const match of matches) {
        for (const [index, slot] of [...sentence.matchAll(SLOT)].entries()) {
          const figure = match[index + 1] ?? '';
          const [start, end] = match.indices?.[index + 1] ?? [0, 0];
          for (let at = start; at < end; at++) taken.add(at);
          const unit = text[end] === '%' ? '%' : 'n.';
          for (const line of linesOf(section, slot, unit, figure)) lines.add(line);
        }
      }
    }
  }
  const rest = Array.from(text, (char, at) => (taken.has(at) ? ' ' : char)).join('');
  return { lines: [...lines].sort(), others: [...new Set(rest.match(/\d[\d.,/]*\d|\d/g))].sort() };
}

function linesOf(section: string, slot: RegExpExecArray, unit: string, figure: string): string[] {
  const [, loss = '', items = '', year = '2020'] = slot;
  return items.split(' & ').map((item) => [section, item, unit, year, loss + figure.replace('+', '')].join(' | '));
}

function patternOf(sentence: string): RegExp {
  const wordings = sentence.split(SLOT).filter((_, index) => index % 4 === 0);
  return new RegExp(wordings.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(FIGURE), 'gd');
}
