import { AMOUNT_FIELDS, type InputName } from '../inputs/definitions';
import { CONTEXT_FIELDS, EXPECTED_FIELDS, LABOUR_FIELDS, RESULT_FIELDS } from '../inputs/yearFields';

/** What becomes of an input's columns when a year is closed, by column id; columns that are not named stay. */
export interface YearRule {
  /** Emptied: they are of one year only. */
  readonly cleared?: readonly string[];
  /** Series of years, the oldest first: each takes what the next one held, and the last is emptied. */
  readonly shifted?: readonly (readonly string[])[];
}

/**
 * What a new year starts from. What describes an objective stays: codes, titles, acts, shares in percent, definitions of
 * indicators, deleted objectives too. What a year brought goes: amounts, results, narratives, causes.
 */
export const YEAR_RULES: Readonly<Partial<Record<InputName, YearRule>>> = {
  Risorse: { cleared: [...AMOUNT_FIELDS, 'cause', 'causeReviewed'] },
  Proventi: { cleared: ['budget', 'actual'] },
  Oneri: { cleared: ['budget', 'actual'] },
  Investimenti: { cleared: ['budget', 'actual'] },
  Quote: { cleared: [...AMOUNT_FIELDS, 'cashCurrent', 'cashInvestments'] },
  Target: { cleared: ['result', 'narrative'] },
  Indicatori: {
    shifted: [EXPECTED_FIELDS, RESULT_FIELDS],
  },
  Contesto: { shifted: [CONTEXT_FIELDS] },
  Personale: { shifted: [LABOUR_FIELDS] },
  Pagamenti: { cleared: ['days'] },
};
