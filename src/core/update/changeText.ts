import { shortened } from '../diagnostics/withShortTexts';
import type { InputChange } from './inputChange';

/** Characters of a text that are shown: a reader needs no more to know it again. */
const LONGEST = 80;

/** What changed, without where: `Oneri consuntivo: 1.400 → 1.401`. */
export function changeText({ kind, place, before, now }: InputChange): string {
  const column = place.column ?? '';
  switch (kind) {
    case 'cell':
      return `${column}: ${shown(before)} → ${shown(now)}`;
    case 'rowAdded':
      return `riga aggiunta: ${shown(now)}`;
    case 'rowGone':
      return `riga tolta: ${shown(before)}`;
    case 'columnAdded':
      return `colonna «${column}» aggiunta`;
    case 'columnGone':
      return `colonna «${column}» tolta`;
    case 'sheetAdded':
      return 'foglio aggiunto';
    case 'sheetGone':
      return 'foglio tolto';
  }
}

/** Where it changed: `Risorse!G5 (1B)`. */
export function changePlace({ place: { sheet, cell, key } }: InputChange): string {
  const address = cell === undefined ? sheet : `${sheet}!${cell}`;
  return key === undefined ? address : `${address} (${shortened(key, LONGEST)})`;
}

function shown(text: string): string {
  return text.trim() === '' ? 'vuoto' : shortened(text.replaceAll(/\s+/g, ' '), LONGEST);
}
