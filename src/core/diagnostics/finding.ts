import type { Cents } from '../money/cents';

/** How much a finding weighs. Italian on the outside: these words are printed. */
export type Severity = 'errore' | 'avviso' | 'informazione';

/** The letter of a code: structure, types, codes, reconciliation (quadratura), plausibility, completeness (dati). */
export type Family = 'S' | 'T' | 'C' | 'Q' | 'P' | 'D';

/** `Q012`: the family and a number that never changes its meaning. */
export type FindingCode = `${Family}${number}`;

/** Where in the workbook a finding stands. */
export interface Place {
  readonly sheet: string;
  readonly table?: string;
  /** The column's header, as the user spells it. */
  readonly column?: string;
  /** `B12`, or `B12:D14` for a merged area. */
  readonly cell?: string;
  /** The business key of the row: `1B`, `011-005-003`, `2B n. 3`. */
  readonly key?: string;
}

/** One thing that is wrong, or worth knowing, in the user's data. Texts are Italian. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence: what is wrong, with the names and figures that make it plain. */
  readonly message: string;
  readonly place: Place;
  /** Other cells that take part, for example the other side of a difference. */
  readonly related?: readonly Place[];
  /** The value seen and the value expected, as the user would read them. */
  readonly seen?: string;
  readonly expected?: string;
  /** Seen less expected, where the finding is a difference between amounts. */
  readonly difference?: Cents;
  /** The probable cause, where one is recognised. */
  readonly cause?: string;
  /** What to do about it. */
  readonly action: string;
  /** How many cases alike it stands for, where they are so many that they are not listed one by one. */
  readonly cases?: number;
}
