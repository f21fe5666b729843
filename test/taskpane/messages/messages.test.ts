import { en } from '../../../src/taskpane/messages/en';
import { it as italian } from '../../../src/taskpane/messages/it';
import { restoreEn } from '../../../src/taskpane/restore/restoreEn';
import { restoreIt } from '../../../src/taskpane/restore/restoreIt';
import { signOffEn } from '../../../src/taskpane/signOff/signOffEn';
import { signOffIt } from '../../../src/taskpane/signOff/signOffIt';
import { languageOf } from '../../../src/taskpane/messages/language';

/** All that the pane says, that of chunks of their own too. */
const ALL_ITALIAN = { ...italian, ripristino: restoreIt, visto: signOffIt };
const ALL_ENGLISH = { ...en, ripristino: restoreEn, visto: signOffEn };

/** Every text by its path; a function by how many parameters it takes. */
function shapeOf(messages: object, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]: [string, unknown]) => {
      const name = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'function') return { [name]: `function of ${value.length}` };
      return typeof value === 'object' && value !== null ? shapeOf(value, name) : { [name]: typeof value };
    }),
  ) as Record<string, string>;
}

/** What every text says; functions are given `«0»`, `«1»` … or 20, 21 …, whichever they print. */
function saidBy(messages: object): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[key, value] as const];
    if (typeof value !== 'function')
      return saidBy(value as object).map(([path, text]) => [`${key}.${path}`, text] as const);
    const speak = value as (...parameters: unknown[]) => string;
    return [[key, speak(...Array.from({ length: speak.length }, (_, index) => 20 + index))] as const];
  });
}

test('both languages have the same texts, with the same parameters', () => {
  expect(shapeOf(ALL_ENGLISH)).toEqual(shapeOf(ALL_ITALIAN));
});

test.each([
  ['Italian', ALL_ITALIAN],
  ['English', ALL_ENGLISH],
])('every parameter of a text in %s is part of what it says', (_language, messages) => {
  const silent = Object.entries(shapeOf(messages)).flatMap(([path, kind]) => {
    const count = Number(/\d+/.exec(kind)?.[0] ?? 0);
    const text = saidBy(messages).find(([name]) => name === path)?.[1] ?? '';
    return Array.from({ length: count }, (_, index) => String(20 + index)).filter((value) => !text.includes(value))
      .length === 0
      ? []
      : [path];
  });
  expect(silent).toEqual([]);
});

test('no text is empty, and none is left in the other language', () => {
  const inItalian = new Map(saidBy(ALL_ITALIAN));
  const shared = saidBy(ALL_ENGLISH).filter(([path, text]) => text.trim() === '' || text === inItalian.get(path));
  expect(shared.map(([path]) => path)).toEqual(['appName']);
});

test.each([
  ['it-IT', 'it'],
  ['it', 'it'],
  ['IT-ch', 'it'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['de-DE', 'it'],
  ['fr-FR', 'it'],
  ['sl-SI', 'it'],
  ['es-ES', 'en'],
  ['ita', 'en'],
  [undefined, 'it'],
])('the pane in %s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
