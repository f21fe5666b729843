import { MARGINS } from '../plan/margins';
import type { ColumnPlan, PagePlan } from '../plan/plan';
import { columnPoints } from './columnPoints';

/** A4 in points, upright. */
const A4 = { width: 595, height: 842 };
const POINTS_AN_INCH = 72;

/** Screens and printers differ by a pixel here and there; a column must never fall off the page for it. */
const SAFETY = 0.975;

/** The printable part of a page in points. */
function printable(orientation: PagePlan['orientation']): { width: number; height: number } {
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    width: width - 2 * MARGINS.side * POINTS_AN_INCH,
    height: height - (MARGINS.top + MARGINS.bottom) * POINTS_AN_INCH,
  };
}

/** The width of what a page prints, in points. */
export function printableWidth(orientation: PagePlan['orientation']): number {
  return printable(orientation).width;
}

/**
 * The largest scale, in percent and at most 100, at which all columns fit the width of a page, and so many points of rows its
 * height.
 */
export function scaleToFit(orientation: PagePlan['orientation'], columns: readonly ColumnPlan[], rows = 0): number {
  const points = columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  const { width, height } = printable(orientation);
  const scale = Math.min(width / points, height / rows) * SAFETY * 100;
  return Math.max(10, Math.min(100, Math.floor(scale)));
}

/** How many points of rows a page holds at a scale. */
export function pageHeight(orientation: PagePlan['orientation'], scale: number): number {
  return (printable(orientation).height * SAFETY * 100) / scale;
}
