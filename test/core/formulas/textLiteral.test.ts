import { textLiteral } from '../../../src/core/formulas/textLiteral';

test.each([
  ['005', '"005"'],
  ['', '""'],
  ['say "no"', '"say ""no"""'],
  ['x'.repeat(255), `"${'x'.repeat(255)}"`],
])('%j', (text, literal) => {
  expect(textLiteral(text)).toBe(literal);
});

test('a text that Excel would not take in one piece is put together', () => {
  expect(textLiteral('x'.repeat(256))).toBe(`("${'x'.repeat(255)}"&"x")`);
  expect(textLiteral('"'.repeat(300))).toBe(`("${'""'.repeat(255)}"&"${'""'.repeat(45)}")`);
});
