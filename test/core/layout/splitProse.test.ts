import fc from 'fast-check';
import { splitProse, type ProsePiece } from '../../../src/core/layout/splitProse';
import { textLines } from '../../../src/core/layout/rowHeight';

/** A column in which about ten letters fit on a line. */
const WIDTH = 9;
const pieces = (text: string, lines: number): ProsePiece[] => splitProse(text, 'prose', WIDTH, 1, lines);
const split = (text: string, lines: number): string[] => pieces(text, lines).map((piece) => piece.text);

test.each<[string, string, number, string[]]>([
  ['a paragraph a piece, blank lines left out', 'uno\n\ndue\n', 5, ['uno', 'due']],
  ['nothing of nothing', '  \n ', 5, []],
  [
    'a long paragraph ends a piece with a sentence',
    'Uno due tre. Quattro cinque.',
    2,
    ['Uno due tre.', 'Quattro cinque.'],
  ],
  [
    'without a sentence, where a line wraps',
    'uno due tre quattro cinque sei sette',
    2,
    ['uno due tre quattro', 'cinque sei sette'],
  ],
  ['blanks around a paragraph left out', '  uno \n\t due', 5, ['uno', 'due']],
  [
    'a number may end a sentence',
    'Uno due tre nel 2020. Quattro cinque',
    3,
    ['Uno due tre nel 2020.', 'Quattro cinque'],
  ],
  ['so may a bracket', 'Uno due tre (sei). Quattro cinque', 3, ['Uno due tre (sei).', 'Quattro cinque']],
  [
    'an abbreviation does not',
    'Uno due tre a S. Vito e quattro cinque',
    3,
    ['Uno due tre a S. Vito e', 'quattro cinque'],
  ],
  [
    'nor a full stop before a small letter',
    'Uno due tre ecc. quattro Cinque',
    2,
    ['Uno due tre ecc.', 'quattro Cinque'],
  ],
  [
    'a sentence that fills little of a piece does not',
    'Uno. Due tre quattro cinque sei',
    2,
    ['Uno. Due tre quattro', 'cinque sei'],
  ],
  ['nor one without a beginning', '. Due tre quattro cinque sei', 2, ['. Due tre quattro', 'cinque sei']],
])('%s', (_, text, lines, pieces) => {
  expect(split(text, lines)).toEqual(pieces);
});

test('a piece that ends inside a word may take fewer lines than the text did so far', () => {
  expect(pieces('i mwmmmm', 2)).toEqual([
    { text: 'i mwmmm', lines: 1 },
    { text: 'm', lines: 1 },
  ]);
});

test('no letter is lost, no piece is taller than allowed, and each knows its lines', () => {
  const words = fc.array(fc.stringMatching(/^(?:[a-z]|[imw]){1,9}\.?$/), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 6 }), (list, lines) => {
      const found = pieces(list.join(' '), lines);
      expect(found.map(({ text }) => text.replaceAll(' ', '')).join('')).toBe(list.join(''));
      expect(found.map((piece) => piece.lines)).toEqual(
        found.map(({ text }) => textLines(text, 'prose', WIDTH).length),
      );
      expect(Math.max(0, ...found.map((piece) => piece.lines))).toBeLessThanOrEqual(lines);
    }),
  );
});
