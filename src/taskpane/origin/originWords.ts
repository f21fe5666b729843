import type { Messages } from '../messages/it';
import type { NumberOrigin } from '../services';

/** What became of the question, as a sentence; empty before there was one. */
export function originWords(origin: NumberOrigin | undefined, { origin: texts }: Messages): string {
  switch (origin?.outcome) {
    case undefined:
      return '';
    case 'explained': {
      const [number] = origin.lines;
      const cells = origin.lines.filter(({ kind }) => kind === 'input' || kind === 'cell');
      return number?.kind === 'number' ? texts.found(`${number.cell.sheet}!${number.cell.cell}`, cells.length) : '';
    }
    case 'leftOut':
      return texts.leftOut(origin.sheet, origin.lacking);
    case 'noReport':
    case 'noNumber':
    case 'stopped':
      return texts[origin.outcome];
  }
}
