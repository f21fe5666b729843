/** Units that are written right after their figure: `5gg`, `48h`. */
const TOUCHING = /(?<=\d)(?=(?:gg?|h|min|or[ae]|giorn[oi]|mes[ei]|ann[oi])(?!\p{L}))/giu;

/** A text with single blanks, one of them between a figure and its unit. */
export function spacedText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(TOUCHING, ' ');
}
