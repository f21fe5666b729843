import { linesHeight, textHeight, textLines } from '../../../src/core/layout/rowHeight';
import type { StyleName } from '../../../src/core/plan/styles';

test.each<[number, StyleName, number]>([
  [1, 'prose', 16],
  [2, 'prose', 28],
  [10, 'prose', 123],
  [1, 'title', 23],
  [2, 'title', 41],
  [1000, 'prose', 409],
])('%d lines of %s are %d points high', (lines, style, points) => {
  expect(linesHeight(lines, style)).toBe(points);
});

test('a bold text takes more room, and several columns hold more than one of their width', () => {
  const text = 'Valorizzazione del patrimonio culturale e promozione del turismo';
  expect(textLines(text, 'text', 34)).toEqual(['Valorizzazione del patrimonio culturale e', 'promozione del turismo']);
  expect(textLines(text, 'label', 34)).toEqual(['Valorizzazione del patrimonio culturale', 'e promozione del turismo']);
  expect(textLines(text, 'text', 32, 3)).toEqual([
    'Valorizzazione del patrimonio culturale e',
    'promozione del turismo',
  ]);
  expect(textHeight(text, 'text', 34)).toBe(28);
});
