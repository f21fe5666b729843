import type { Preview } from '../core/preview/preview';
import { lineText, numberText } from '../core/preview/previewText';
import { lostLine } from '../core/userWork/lost/lostLine';
import { movedWords } from '../core/userWork/movedWords';
import type { ForeseenWork } from '../usecases/foreseeMoves';

/** What generating would change, what it would move and what it would not keep, line by line. Nothing was written. */
export function printPreview(preview: Preview | undefined, { moved, lost }: ForeseenWork): string {
  return [
    'Anteprima: che cosa cambierebbe rispetto all’ultima generazione',
    ...said(preview).map((line) => `  ${line}`),
    ...(moved.length === 0
      ? []
      : ['Che cosa è scritto sopra i prospetti, e andrebbe nelle note', ...moved.map((one) => `  ${movedWords(one)}`)]),
    ...(lost.length === 0 ? [] : ['Che cosa non si conserverebbe', ...lost.map((one) => `  ${lostLine(one)}`)]),
    '',
    'Non è stato scritto nulla.',
    '',
  ].join('\n');
}

function said(preview: Preview | undefined): string[] {
  if (!preview) return ['Non si sa: la cartella non conserva i dati di una generazione precedente.'];
  const lines = [...preview.lines.map(lineText), ...preview.numbers.map(numberText)];
  return lines.length === 0 ? ['Nessun importo e nessuna riga.'] : lines;
}
