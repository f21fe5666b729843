/** A text cut after a word so that it has at most so many characters, with an ellipsis where something is missing. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words === '' ? cut : words).replace(/[\s.,;:–-]+$/, '')} …`;
}
