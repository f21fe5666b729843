import { textWidth } from '../../../src/core/layout/textWidth';

/** At this size and weight a text is as many points wide as its glyphs are thousandths. */
const width = (text: string): number => Math.round(textWidth(text, 1000, false));

test.each([
  ['il', 444],
  ['Àà', 667 + 556],
  ['dell’«è»', 556 + 556 + 222 + 222 + 191 + 556 + 556 + 556],
  ['A\u0300a\u0300', 667 + 556],
  ['ō', 556],
  ['\t', 722],
  ['漢', 722],
  ['😀', 722],
  ['', 0],
])('%j is %i thousandths of the font size wide', (text, thousandths) => {
  expect(width(text)).toBe(thousandths);
});

test('bold is wider', () => {
  expect(textWidth('il', 1000, true)).toBeCloseTo(444 * 1.07);
});
