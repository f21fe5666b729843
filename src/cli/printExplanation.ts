import type { InputCell, ReportCell } from '../core/drillDown/explanation';
import { explanationLines, type ExplanationLine } from '../core/drillDown/explanationLines';
import { HEADING_WORDS } from '../core/drillDown/headingWords';
import { cellText } from '../core/model/reading/cellText';
import type { NumberExplained } from '../usecases/explainNumber';

/** Where a number comes from, in lines for a person: each input cell with its sign, under the totals it comes in through. */
export function printExplanation({
  explanation,
  shown,
  fingerprint,
}: Extract<NumberExplained, { outcome: 'explained' }>): string {
  const outdated =
    shown && !shown.agrees
      ? [
          '',
          `Nel foglio c’è ora «${cellText(shown.value)}»: i dati sono cambiati dopo la generazione. La spiegazione è dei dati di adesso;`,
          'per aggiornare i prospetti generarli di nuovo.',
        ]
      : [];
  const lines = explanationLines(explanation).map((line) => '  '.repeat(line.depth) + wordsOf(line));
  return [...lines, ...outdated, '', `Impronta dei dati: ${fingerprint}`, ''].join('\n');
}

function wordsOf(line: ExplanationLine): string {
  switch (line.kind) {
    case 'number': {
      const amount = line.addend ? `${line.addend.sign} ${line.addend.text}  ` : '';
      return `${amount}${nameOf(line.cell)} = ${line.text}`;
    }
    case 'through':
      return `${line.text}  tramite ${nameOf(line.cell)}`;
    case 'input':
      return `${line.addend.sign} ${line.addend.text}  ${inputName(line.cell)}`;
    case 'cell':
      return `${line.text}  ${inputName(line.cell)}`;
    case 'total':
      return `= ${line.text}`;
    case 'quotient':
      return line.text === undefined ? 'non significativo: il divisore è zero' : `= ${line.text}`;
    case 'allocation':
      return `quota in percentuale, con il metodo dei maggiori resti: ${line.exact} arrotondato di ${line.rounding}`;
    case 'heading':
      return HEADING_WORDS[line.of];
  }
}

function inputName({ sheet, cell, key, header }: InputCell): string {
  return `${sheet}!${cell} ${[key, header].filter((part) => part !== undefined).join(', ')}`;
}

function nameOf({ sheet, cell, label }: ReportCell): string {
  const [first = ''] = label.split('\n');
  return `${sheet}!${cell}${first === '' ? '' : ` «${first}»`}`;
}
