import type { StyleName } from '../../core/plan/styles';

const NOTE = 'stile aggiunto: ';

/** What Excel notes once it has added a style: one that it has not, somebody else may have added meanwhile. */
export function addedStyle(name: StyleName): string {
  return NOTE + name;
}

/** Those of some styles of which notes say that they were added. */
export function addedStyles(notes: ReadonlySet<string>, among: readonly StyleName[]): readonly StyleName[] {
  return among.filter((name) => notes.has(addedStyle(name)));
}
