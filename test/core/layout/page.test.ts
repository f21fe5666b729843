import { pageHeight, printableWidth, scaleToFit } from '../../../src/core/layout/page';

const columns = (...widths: number[]) => widths.map((width) => ({ width }));

test('narrow sheets print at their natural size, wide ones smaller', () => {
  expect(scaleToFit('portrait', columns(30, 30))).toBe(100);
  expect(scaleToFit('portrait', columns(60, 60))).toBe(79);
  expect(scaleToFit('landscape', columns(60, 60))).toBe(100);
  expect(scaleToFit('portrait', columns(10_000))).toBe(10);
});

test('a sheet on a single page is as small as its rows want, or its columns', () => {
  expect(scaleToFit('portrait', columns(30), 700)).toBe(100);
  expect(scaleToFit('portrait', columns(30), 900)).toBe(80);
  expect(scaleToFit('portrait', columns(60, 60), 900)).toBe(79);
  expect(scaleToFit('landscape', columns(30), 900)).toBe(53);
});

test('what a page prints, in points: A4 less the margins, and a little less of its height for safety', () => {
  expect([printableWidth('portrait'), printableWidth('landscape')]).toEqual([523, 770]);
  expect(pageHeight('portrait', 100)).toBeCloseTo(722.67);
  expect(pageHeight('landscape', 100)).toBeCloseTo(481.845);
  expect(pageHeight('portrait', 50)).toBeCloseTo(1445.34);
});
