const code = (sign: string): number => sign.charCodeAt(0);
const [QUOTE, APOSTROPHE, AT, OPENING, CLOSING, CALL] = [
  code('"'),
  code("'"),
  code('@'),
  code('['),
  code(']'),
  code('('),
];
const [ZERO, NINE, POINT] = [code('0'), code('9'), code('.')];

/** A letter of a name or of a cell's address, or a sign that joins two: `$A$1`, `Dati!B2:C3`, `_x`, `à`. */
const isOfWord = (sign: number): boolean =>
  (sign >= 65 && sign <= 90) ||
  (sign >= 97 && sign <= 122) ||
  sign > 127 ||
  '$_\\:!#'.includes(String.fromCharCode(sign));

/**
 * What a formula does, as a hash: its signs, texts, numbers and, by their last letters, functions; not what it leads to. It
 * stays the same where rows are inserted, where sheets and columns are renamed, and in the ways in which programs spell one
 * formula. Every formula of every report goes through here: it looks at each character once.
 *
 * @param formula in English, with commas, without the leading `=`
 */
export function formulaShape(formula: string): number {
  let hash = 0x811c9dc5;
  let until = 0;
  let depth = 0;
  let last = 0;
  const lead = (): void => {
    if (last === 0) hash = Math.imul(hash ^ 1, 0x01000193);
    last = 1;
  };
  for (let at = 0; at < formula.length; at += 1) {
    const sign = formula.charCodeAt(at);
    if (until !== 0) {
      // What a sheet is called does not matter, what a text says does.
      if (until === QUOTE) hash = Math.imul(hash ^ sign, 0x01000193);
      if (sign === until) until = 0;
    } else if (depth > 0 || sign === OPENING) {
      depth += sign === OPENING ? 1 : sign === CLOSING ? -1 : 0;
      lead();
    } else if (sign === APOSTROPHE) {
      until = APOSTROPHE;
      lead();
    } else if (isOfWord(sign) || (last !== 0 && ((sign >= ZERO && sign <= NINE) || sign === POINT))) {
      lead();
      last = sign | 32;
    } else if (sign > 32 && sign !== AT) {
      if (sign === QUOTE) until = QUOTE;
      if (sign === CALL) hash = Math.imul(hash ^ last, 0x01000193);
      hash = Math.imul(hash ^ sign, 0x01000193);
      last = 0;
    } else if (sign !== AT) {
      last = 0;
    }
  }
  return hash >>> 0;
}
