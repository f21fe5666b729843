/** The three parts of a header or footer, which Excel's object model keeps apart. */
export interface RunningText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = { L: 'left', C: 'center', R: 'right' } as const;

/** `&L`, `&C` or `&R`; `&&` is an ampersand of the text. Without a code, text stands in the middle. */
const CODE = /&(&|[LCR])/g;

/** Takes a header or footer apart: `&LCamera && C.&R&P` → `Camera && C.` on the left, `&P` on the right. */
export function runningText(text: string): RunningText {
  const parts = { left: '', center: '', right: '' };
  let section: keyof RunningText = 'center';
  let from = 0;
  for (const match of text.matchAll(CODE)) {
    const code = match[1];
    if (code !== 'L' && code !== 'C' && code !== 'R') continue;
    parts[section] += text.slice(from, match.index);
    section = SECTIONS[code];
    from = match.index + match[0].length;
  }
  parts[section] += text.slice(from);
  return parts;
}
