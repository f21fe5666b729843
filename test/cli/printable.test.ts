import { printable } from '../../src/cli/printable';

test.each([
  ['Così è: «1.234,56 €»\n\tdue', 'Così è: «1.234,56 €»\n\tdue'],
  ['\u001b[2J\u001b]0;titolo\u0007', '\ufffd[2J\ufffd]0;titolo\ufffd'],
  ['a\rb\u0000c\u009bd\u007f', 'a\ufffdb\ufffdc\ufffdd\ufffd'],
  ['1A\u202eB1\u2066', '1A\ufffdB1\ufffd'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
