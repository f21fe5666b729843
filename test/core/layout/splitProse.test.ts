import fc from 'fast-check';
import { splitProse } from '../../../src/core/layout/splitProse';
import { textLines } from '../../../src/core/layout/rowHeight';

/** A column in which about ten letters fit on a line. */
const WIDTH = 9;
const split = (text: string, lines: number): string[] => splitProse(text, 'prose', WIDTH, 1, lines);

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
])('%s', (_, text, lines, pieces) => {
  expect(split(text, lines)).toEqual(pieces);
});

test('no letter is lost, and no piece is taller than allowed', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}\.?$/), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 6 }), (list, lines) => {
      const pieces = split(list.join(' '), lines);
      expect(pieces.join('').replaceAll(' ', '')).toBe(list.join(''));
      for (const piece of pieces) expect(textLines(piece, 'prose', WIDTH).length).toBeLessThanOrEqual(lines);
    }),
  );
});
