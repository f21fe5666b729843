import type { Ledger } from '../statements/ledger';
import type { LineChange, NumberChange, Preview } from './preview';
import { previewLines, type PreviewLine } from './previewLines';

/** What reports of the second ledger say otherwise than those of the first one, line by line of the same key. */
export function previewOf(before: Ledger, now: Ledger): Preview {
  const then = byKey(previewLines(before));
  const present = byKey(previewLines(now));
  const changed: NumberChange[] = [];
  const lines: LineChange[] = [];
  for (const [id, line] of present) {
    const earlier = then.get(id);
    if (!earlier) lines.push(...lineChange(line, 'added'));
    else changed.push(...numberChanges(earlier, line));
  }
  for (const [id, line] of then) if (!present.has(id)) lines.push(...lineChange(line, 'gone'));
  return { numbers: changed, lines };
}

/** Where two lines have one key, which is an error in the data, the first one counts. */
function byKey(lines: readonly PreviewLine[]): ReadonlyMap<string, PreviewLine> {
  const found = new Map<string, PreviewLine>();
  for (const line of lines) {
    const id = `${line.scope} ${line.key}`;
    if (!found.has(id)) found.set(id, line);
  }
  return found;
}

function numberChanges(before: PreviewLine, { scope, key, numbers }: PreviewLine): NumberChange[] {
  return [...numbers].flatMap(([what, now]) => {
    const earlier = before.numbers.get(what) ?? null;
    return earlier === now ? [] : [{ scope, key, what, before: earlier, now }];
  });
}

function lineChange({ scope, key, name }: PreviewLine, kind: LineChange['kind']): LineChange[] {
  return scope === 'total' ? [] : [{ scope, key, name, kind }];
}
