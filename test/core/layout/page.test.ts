import { pageHeight, scaleToFit } from '../../../src/core/layout/page';

const columns = (...widths: number[]) => widths.map((width) => ({ width }));

test('narrow sheets print at their natural size, wide ones smaller', () => {
  expect(scaleToFit('portrait', columns(30, 30))).toBe(100);
  expect(scaleToFit('portrait', columns(60, 60))).toBe(79);
  expect(scaleToFit('landscape', columns(60, 60))).toBe(100);
  expect(scaleToFit('portrait', columns(10_000))).toBe(10);
});

test('a page at half size holds twice as much', () => {
  expect(pageHeight('portrait', 50)).toBeCloseTo(2 * pageHeight('portrait', 100));
  expect(pageHeight('landscape', 100)).toBeLessThan(pageHeight('portrait', 100));
});
