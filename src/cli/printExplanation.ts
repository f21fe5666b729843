import type { Addend, ExplainedSum, Explanation, InputCell, Reason, ReportCell } from '../core/drillDown/explanation';
import { cellText } from '../core/model/reading/cellText';
import { formatAmount } from '../core/money/formatAmount';
import { formatNumber } from '../core/money/formatNumber';
import type { StyleName } from '../core/plan/styles';
import type { NumberExplained } from '../usecases/explainNumber';

type Format = (number: number) => string;

const money: Format = (euro) => formatAmount(Math.round(euro * 100));
const percent: Format = (fraction) => `${money(fraction * 100)}%`;

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
  return [...lines(explanation), ...outdated, '', `Impronta dei dati: ${fingerprint}`, ''].join('\n');
}

function lines({ cell, reason }: Explanation): string[] {
  const { value } = cell;
  const shown = typeof value === 'number' ? formatOf(cell.style)(value) : cellText(value);
  return [`${nameOf(cell)} = ${shown}`, ...reasonLines(reason, formatOf(cell.style)).map((line) => `  ${line}`)];
}

function reasonLines(reason: Reason, format: Format): string[] {
  switch (reason.kind) {
    case 'sum':
      return sumLines(reason, format);
    case 'ratio':
      return [
        'rapporto fra:',
        ...sumLines(reason.numerator, formatIn(reason.numerator)),
        reason.absolute ? 'e, senza segno:' : 'e:',
        ...sumLines(reason.denominator, formatIn(reason.denominator)),
        reason.quotient === undefined ? 'non significativo: il divisore è zero' : `= ${formatNumber(reason.quotient)}`,
      ];
    case 'allocation':
      return [
        `quota in percentuale, con il metodo dei maggiori resti: ${formatNumber(reason.exact)} arrotondato di ${formatNumber(reason.rounding)}`,
        ...lines(reason.whole),
        ...lines(reason.millionths),
      ];
    case 'count':
      return ['numero di righe:', ...reason.cells.map((cell) => inputLine(cell))];
    case 'stated':
      return [STATED[reason.as], ...reason.cells.map((cell) => inputLine(cell))];
  }
}

const STATED = {
  setting: 'impostazione dell’ente:',
  percentage: 'percentuale scritta nella quota, in milionesimi:',
  default: 'valore predefinito: il foglio «Ente» non lo indica',
  tolerance: 'la maggiore fra la tolleranza dell’ente e 0,50 per ogni addendo arrotondato all’euro',
  findings: 'numero di anomalie trovate: le elenca il foglio «Verifiche»',
  difference: 'differenza fra i due importi che la riga indica',
} as const;

function sumLines({ groups, total }: ExplainedSum, format: Format): string[] {
  const parts = groups.flatMap(({ through, addends, total: subtotal }) => {
    const leaves = addends.flatMap((addend) => addendLines(addend, format));
    if (!through) return leaves;
    return [`${format(subtotal)}  tramite ${nameOf(through)}`, ...leaves.map((line) => `  ${line}`)];
  });
  return parts.length === 0 ? ['somma di nessun dato'] : [...parts, `= ${format(total)}`];
}

function addendLines({ factor, from, amount }: Addend, format: Format): string[] {
  const sign = factor < 0 ? '−' : '+';
  if (!('reason' in from)) return [`${sign} ${inputLine(from, format)}`];
  const [first = '', ...others] = lines(from);
  return [`${sign} ${format(amount * Math.sign(factor))}  ${first}`, ...others];
}

function inputLine({ sheet, cell, key, header, value, number }: InputCell, format?: Format): string {
  const text = number === undefined || !format ? cellText(value) : format(number);
  return `${text}  ${sheet}!${cell} ${[key, header].filter((part) => part !== undefined).join(', ')}`;
}

function nameOf({ sheet, cell, label }: ReportCell): string {
  const [first = ''] = label.split('\n');
  return `${sheet}!${cell}${first === '' ? '' : ` «${first}»`}`;
}

/** A ratio does not say of what it is: amounts where its addends are. */
function formatIn({ groups }: ExplainedSum): Format {
  const isMoney = groups.some(({ addends }) =>
    addends.some(({ from }) => ('reason' in from ? formatOf(from.cell.style) === money : from.type === 'amount')),
  );
  return isMoney ? money : formatNumber;
}

function formatOf(style: StyleName): Format {
  if (/percent/i.test(style)) return percent;
  return /^(amount|subtotal|total)(Euro)?$/.test(style) ? money : formatNumber;
}
