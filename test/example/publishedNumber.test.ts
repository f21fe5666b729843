import { publishedNumber } from '../../assets/esempi/publishedNumber';

test.each([
  ['42.881', 42881],
  ['3.013.345,68', 3013345.68],
  ['-0,5', -0.5],
  ['9', 9],
])('%s is %d', (text, value) => {
  expect(publishedNumber(text)).toBe(value);
});

test.each(['4.42', '1234.567', '+4,2', '- 7,29', '100%', '---', ''])('%j is no figure', (text) => {
  expect(() => publishedNumber(text)).toThrow('not a figure of the report');
});
