/** How all charts look, in both hosts. */
export const CHART_LOOK = {
  titleSize: 10,
  textSize: 8,
  /** `RRGGBB`. */
  titleColour: '1F3864',
  textColour: '404040',
  /** The outline of bars: it keeps light ones visible on white paper. */
  outline: '1F3864',
  frame: 'BFBFBF',
  /** Room between categories, in percent of a bar. */
  gap: 60,
} as const;
