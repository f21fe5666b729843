/** The margins of every printed sheet, in inches; header and footer stand inside them, this far from the edge. */
export const MARGINS = { side: 0.5, top: 0.7, bottom: 0.7, running: 0.3 } as const;
