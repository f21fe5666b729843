/** The margins of every printed sheet, in inches; header and footer stand inside them. */
export const MARGINS = { side: 0.5, top: 0.7, bottom: 0.7 } as const;
