import type { Finding } from '../core/diagnostics/finding';
import type { Examination } from '../core/examination/examine';
import type { AmountField } from '../core/inputs/definitions';
import type { Ledger, ProgrammeTotal } from '../core/statements/ledger';
import { missionTotals } from '../core/statements/missionTotals';
import type { Verification } from '../usecases/verify';
import type { WrittenRun } from '../usecases/writeRun';
import type { Preview } from '../core/preview/preview';
import { previewDocument } from './previewDocument';
import { signOffDocument } from './signOffDocument';
import { updateDocument } from './updateDocument';

/** How a run ended. */
export type Outcome = 'verificato' | 'anteprima' | 'generato' | 'bozza' | 'ripristinato' | 'fermato';

/** What is told of a workbook: sign-offs, and whether its reports are up to date, only where that was looked at. */
export type Documented = Examination & Partial<Pick<Verification, 'update' | 'signOffs'>>;

/** What `--json` prints: keys are Italian, amounts are cents. The keys are the same however a run ended. */
export function jsonDocument(
  outcome: Outcome,
  { ledger, fingerprint, update, signOffs }: Documented,
  findings: readonly Finding[],
  { reports, moved, lost }: Pick<WrittenRun, 'reports' | 'moved' | 'lost'> = { reports: [], moved: [], lost: [] },
  preview?: Preview,
): object {
  return {
    esito: outcome,
    messaggio: null,
    impronta: fingerprint,
    diagnostica: findings.map(findingEntry),
    prospetti: reports.map(({ written, rows }) => ({ nome: written, righe: rows })),
    spostatiNelleNote: moved.map(({ sheet, cell, text }) => ({ foglio: sheet, cella: cell, testo: text })),
    nonConservati: lost.map(({ sheet, text }) => ({ foglio: sheet, testo: text })),
    totali: totals(ledger),
    aggiornamento: updateDocument(update),
    visti: signOffDocument(signOffs),
    anteprima: previewDocument(preview),
  };
}

/**
 * What `--json` prints where nothing is known but why: of a file that could not be read or written, of words that make no
 * sense, of a version before that there is not.
 */
export function failureDocument(message: string, outcome: 'errore' | 'fermato' = 'errore'): object {
  return {
    esito: outcome,
    messaggio: message,
    impronta: null,
    diagnostica: [],
    prospetti: [],
    spostatiNelleNote: [],
    nonConservati: [],
    totali: { ...pairs(() => null), missioni: [], programmi: [], obiettivi: [] },
    aggiornamento: updateDocument(undefined),
    visti: [],
    anteprima: previewDocument(undefined),
  };
}

function findingEntry(finding: Finding): object {
  return {
    codice: finding.code,
    gravita: finding.severity,
    messaggio: finding.message,
    foglio: finding.place.sheet,
    cella: finding.place.cell ?? null,
    chiave: finding.place.key ?? null,
    valore: finding.seen ?? null,
    atteso: finding.expected ?? null,
    differenzaCent: finding.difference ?? null,
    causa: finding.cause ?? null,
    azione: finding.action,
    casi: finding.cases ?? 1,
    colonna: finding.place.column ?? null,
    collegate: (finding.related ?? []).map(({ sheet, cell }) => ({ foglio: sheet, cella: cell ?? null })),
  };
}

function totals(ledger: Ledger): object {
  return {
    ...pairs((field) => ledger.totals[field]),
    missioni: missionTotals(ledger.programmes).map((total) => ({ missione: total.mission, ...spending(total) })),
    programmi: ledger.programmes.map((total) => ({
      missione: total.mission,
      programma: total.programme,
      ...spending(total),
    })),
    obiettivi: ledger.objectives.map(({ objective, amounts }) => ({
      obiettivo: objective.code,
      ...pairs((field) => amounts[field]),
    })),
  };
}

function pairs(amountOf: (field: AmountField) => number | null): object {
  const pair = (budget: AmountField, actual: AmountField): object => ({
    preventivoCent: amountOf(budget),
    consuntivoCent: amountOf(actual),
  });
  return {
    proventi: pair('revenueBudget', 'revenueActual'),
    oneri: pair('costsBudget', 'costsActual'),
    investimenti: pair('investmentsBudget', 'investmentsActual'),
  };
}

function spending({ cashCurrent, cashInvestments }: Pick<ProgrammeTotal, 'cashCurrent' | 'cashInvestments'>): object {
  return {
    usciteCent: cashCurrent,
    investimentiCent: cashInvestments,
    totaleCent: cashCurrent + cashInvestments,
  };
}
