import type { Outcome } from '../../pira/outcome/outcome';

/** The label of the rows that hold outcomes. */
export const OUTCOME_LABEL = 'Esito calcolato';

const TEXTS: Readonly<Record<Outcome, string>> = {
  reached: 'raggiunto',
  missed: 'non raggiunto',
  notComparable: 'non confrontabile',
  sospeso: 'sospeso',
  rinviato: 'rinviato',
  nonRilevato: 'non rilevato',
  missing: 'non indicato',
  none: '',
};

/** An outcome as it is printed; blank for a year that the indicator says nothing of. */
export function outcomeText(outcome: Outcome): string {
  return TEXTS[outcome];
}
