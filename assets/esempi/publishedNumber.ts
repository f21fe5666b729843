/**
 * The number that a figure of the report stands for: a point groups thousands and a comma starts the decimals, always
 * (`42.881` is 42881, `-0,5` is -0.5). This holds for the report, not for a user's text: see `readItalianNumber`.
 * Throws on anything else, since the data files are ours.
 */
export function publishedNumber(text: string): number {
  if (!/^-?\d{1,3}(\.\d{3})*(,\d+)?$/.test(text)) throw new Error(`not a figure of the report: ${text}`);
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
