/**
 * What XML cannot hold, or would change, in the escapes of OOXML (`ST_Xstring`, ECMA-376 part 1, 22.9.2.19): control
 * characters, the carriage return, halves of a surrogate pair, and a text that looks like such an escape itself, or would
 * once the character after it is written as one.
 */
const HARD =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff])/g;

/** What a text between tags might have changed: most have nothing of it, and one look spares them two passes. */
const SUSPECT = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Text between tags. Blanks at its ends need `xml:space="preserve"` on the tag. */
export function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return escapeHard(text).replace(/[&<>]/g, (character) => NAMED[character] ?? '');
}

/** The value of an attribute, to stand between double quotes. Line breaks and tabs stay what they are. */
export function escapeAttribute(value: string): string {
  return escapeHard(value).replace(/[&<>"\t\n]/g, (character) => NAMED[character] ?? '');
}

function escapeHard(text: string): string {
  return text.replace(HARD, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
