/** Border styles of the file, as Office.js words them: style and weight. */
export const LINE_STYLES: Readonly<Record<string, string>> = {
  hair: 'Continuous Hairline',
  thin: 'Continuous Thin',
  medium: 'Continuous Medium',
  thick: 'Continuous Thick',
  dotted: 'Dot Thin',
  dashed: 'Dash Thin',
  dashDot: 'DashDot Thin',
  dashDotDot: 'DashDotDot Thin',
  double: 'Double Thick',
  mediumDashed: 'Dash Medium',
  mediumDashDot: 'DashDot Medium',
  mediumDashDotDot: 'DashDotDot Medium',
  slantDashDot: 'SlantDashDot Medium',
};
