/** What JSON lets stand in a text, and a terminal would obey: see `printable`. */
const OBEYED = /[\u007f-\u009f\p{Bidi_Control}]/gu;

/** A JSON document as it is printed. */
export function printJson(document: object): string {
  const json = JSON.stringify(document, null, 2);
  return `${json.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
