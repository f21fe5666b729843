/** Below this, a background counts as dark (0 black, 1 white). */
const DARK = 0.5;

/** Whether Excel's window is light or dark; `undefined` where this Excel does not tell. */
export function officeShade(): 'light' | 'dark' | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const brightness = brightnessOf(theme.bodyBackgroundColor ?? '');
  return brightness === undefined ? undefined : brightness < DARK ? 'dark' : 'light';
}

/** How bright `#RRGGBB` looks, 0 to 1. */
function brightnessOf(colour: string): number | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
