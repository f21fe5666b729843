import type { Addend, ExplainedSum, Explanation, InputCell, ReportCell } from '../core/drillDown/explanation';
import { cellText } from '../core/model/reading/cellText';
import type { NumberExplained } from '../usecases/explainNumber';

/** What `prospetti spiega --json` prints: keys are Italian, numbers are as the cells hold them (amounts in euro). */
export function explanationDocument({
  explanation,
  shown,
  fingerprint,
}: Extract<NumberExplained, { outcome: 'explained' }>): object {
  return {
    esito: 'spiegato',
    messaggio: null,
    impronta: fingerprint,
    nelFoglio: shown ? { valore: cellText(shown.value), aggiornato: shown.agrees } : null,
    ...explanationEntry(explanation),
  };
}

function explanationEntry({ cell, reason }: Explanation): object {
  const entry = reportEntry(cell);
  switch (reason.kind) {
    case 'sum':
      return { ...entry, operazione: 'somma', ...sumEntry(reason) };
    case 'ratio':
      return {
        ...entry,
        operazione: 'rapporto',
        numeratore: sumEntry(reason.numerator),
        denominatore: sumEntry(reason.denominator),
        denominatoreAssoluto: reason.absolute,
        rapporto: reason.quotient ?? null,
      };
    case 'allocation':
      return {
        ...entry,
        operazione: 'quota',
        totale: explanationEntry(reason.whole),
        milionesimi: explanationEntry(reason.millionths),
        esatto: reason.exact,
        arrotondamento: reason.rounding,
      };
    case 'count':
      return { ...entry, operazione: 'conteggio', celle: reason.cells.map(inputEntry) };
    case 'stated':
      return { ...entry, operazione: STATED[reason.as], celle: reason.cells.map(inputEntry) };
  }
}

/** What the document calls each kind of number that no sum leads to. */
const STATED = {
  setting: 'impostazione',
  percentage: 'percentuale',
  default: 'predefinito',
  tolerance: 'tolleranza',
  findings: 'anomalie',
  difference: 'differenza',
} as const;

function sumEntry({ groups, total }: ExplainedSum): object {
  return {
    somma: total,
    gruppi: groups.map(({ through, addends, total: subtotal }) => ({
      tramite: through ? reportEntry(through) : null,
      somma: subtotal,
      addendi: addends.map(addendEntry),
    })),
  };
}

function addendEntry({ factor, from, amount }: Addend): object {
  return { fattore: factor, importo: amount, ...('reason' in from ? explanationEntry(from) : inputEntry(from)) };
}

function reportEntry({ sheet, cell, label, value }: ReportCell): object {
  return { foglio: sheet, cella: cell, voce: label, valore: value };
}

function inputEntry({ sheet, cell, key, header, value, number }: InputCell): object {
  return {
    foglio: sheet,
    cella: cell,
    chiave: key ?? null,
    colonna: header,
    scritto: cellText(value),
    valore: number ?? null,
  };
}
