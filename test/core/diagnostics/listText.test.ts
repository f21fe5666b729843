import { listText } from '../../../src/core/diagnostics/listText';

test.each([
  [[], ''],
  [['2E0101'], '2E0101'],
  [['2E0101', '2E0103'], '2E0101 e 2E0103'],
  [['2E0101', '2E0103', '2E0106'], '2E0101, 2E0103 e 2E0106'],
])('%j is «%s»', (items, text) => {
  expect(listText(items)).toBe(text);
});
