import fc from 'fast-check';
import { wrapText } from '../../../src/core/layout/wrapText';

const narrow = { fontSize: 9, bold: false, width: 60 };

test.each<[string, string, string[]]>([
  ['a short text stays on a line', 'Trasparenza', ['Trasparenza']],
  ['words go to the next line whole', 'uno due tre quattro', ['uno due tre', 'quattro']],
  ['its own line ends stay', 'uno\ndue', ['uno', 'due']],
  ['an empty text is one empty line', '', ['']],
  ['a word wider than a line is broken', 'internazionalizzazione', ['internazionaliz', 'zazione']],
])('%s', (_, text, lines) => {
  expect(wrapText(text, narrow)).toEqual(lines);
});

/** At this size a text is as many points wide as its glyphs are thousandths: `il` 444, a blank 278, `W` 944. */
test.each<[string, number, string[]]>([
  ['il il', 1166, ['il il']],
  ['il il', 1165, ['il', 'il']],
  ['il il il', 1888, ['il il il']],
  ['il il il', 1887, ['il il', 'il']],
  ['il', 444, ['il']],
  ['iiii', 444, ['ii', 'ii']],
  ['W', 100, ['W']],
  ['WiW', 100, ['W', 'i', 'W']],
  [' il', 722, ['il']],
])('«%s» in %d points', (text, width, lines) => {
  expect(wrapText(text, { fontSize: 1000, bold: false, width })).toEqual(lines);
});

test('bold takes more room', () => {
  const text = 'uno due tre quattro cinque sei sette otto nove dieci undici dodici '.repeat(9);
  const lines = (bold: boolean): number => wrapText(text, { fontSize: 9, bold, width: 100 }).length;
  expect(lines(true)).toBeGreaterThan(lines(false));
});

test('no letter is lost or added', () => {
  const bare = (text: string): string => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      expect(bare(wrapText(text, { fontSize: 9, bold: false, width }).join(''))).toBe(bare(text));
    }),
  );
});
