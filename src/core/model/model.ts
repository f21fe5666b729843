import type { AmountField, InputName } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import type { Cents } from '../money/cents';
import type { Entity } from './entity';
import type { Result } from './result';
import type { RowSource } from './rowSource';

/** An amount of an input, in cents; `null` where the cell is blank, which is not zero. */
export type Amount = Cents | null;
/** The six amounts of an objective or of a share, in cents. */
export type Amounts = Readonly<Record<AmountField, Amount>>;

/** A row of `Aree`: a strategic area. */
export interface Area {
  /** `1`. */
  readonly code: string;
  /** The name; empty where not given. */
  readonly name: string;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Programmi`: a programme of a mission of public spending (DPCM 12 December 2012). */
export interface Programme {
  /** The mission's code: `011`. */
  readonly mission: string;
  /** The mission's name, which every row of the mission repeats. */
  readonly missionName: string;
  /** The programme's code, which says nothing without the mission's: `005`. */
  readonly programme: string;
  /** The programme's name. */
  readonly programmeName: string;
  /** The COFOG division, as written; empty where not given. */
  readonly cofogDivision: string;
  /** The COFOG group, as written; empty where not given. */
  readonly cofogGroup: string;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Obiettivi`: a strategic objective. */
export interface Objective {
  /** `1B`. */
  readonly code: string;
  /** The code of its area. */
  readonly area: string;
  /** The heading under which an area gathers several objectives; empty where not given. */
  readonly group: string;
  /** What it is called. */
  readonly title: string;
  /** What it is about; empty where not given. */
  readonly description: string;
  /** Stato «Eliminato»: its amounts still count, but nothing is asked of it. */
  readonly deleted: boolean;
  /** The act that approved, changed or deleted it; empty where not given. */
  readonly act: string;
  /** Where `Quote` is left out: the mission of the objective's one programme. Empty otherwise. */
  readonly mission: string;
  /** The code of that programme. */
  readonly programme: string;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Risorse`, or of one of the three project sheets (whose other amounts are then `null`). */
export interface Resource {
  /** The code of its objective. */
  readonly objective: string;
  /** Its amounts, in cents; those without a column are `null`. */
  readonly amounts: Amounts;
  /** The amounts that this row's sheet has a column for. */
  readonly fields: readonly AmountField[];
  /** The project's code, in a project sheet; empty otherwise. */
  readonly project: string;
  /** The cause of the variance that the row gives; empty where not given. */
  readonly cause: string;
  /** When that cause was read again and found right; empty where not given. */
  readonly causeReviewed: string;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Quote`: the part of an objective that falls in one programme (an objective of the PIRA). */
export interface Share {
  /** The PIRA code (`011-005-003`); empty where none is given. */
  readonly code: string;
  /** The code of its objective. */
  readonly objective: string;
  /** The code of the mission of its programme. */
  readonly mission: string;
  /** The code of its programme. */
  readonly programme: string;
  /** The codes of its projects, as written: see `projectCodes`. */
  readonly projects: string;
  /** What the PIRA calls it; empty where not given. */
  readonly title: string;
  /** What it is about; empty where not given. */
  readonly description: string;
  /** Arco temporale, as written: `Annuale`, `Triennio`. */
  readonly span: string;
  /** Centro di responsabilità, as written. */
  readonly centre: string;
  /** Millionths of the whole: 250.000 is 25 %. An integer, so that shares add up exactly; `null` where blank. */
  readonly ppm: number | null;
  /** The amounts that its row gives, in cents; what they come to is settled by `allocateShares`. */
  readonly amounts: Amounts;
  /** Cash out for current costs, in cents. */
  readonly cashCurrent: Amount;
  /** Cash out for investments, in cents. */
  readonly cashInvestments: Amount;
  /** How many indicators it says it has; `null` where not given. */
  readonly indicatorCount: number | null;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Target`: what an objective aims at in a year, and what came of it. */
export interface Target {
  /** The code of its objective. */
  readonly objective: string;
  /** From 1; 0 where it could not be read. */
  readonly number: number;
  /** The year that it is of; `null` where it could not be read. */
  readonly year: number | null;
  /** What is aimed at. */
  readonly description: string;
  /** What came of it. */
  readonly result: Result;
  /** The account of it (Relazione); empty where not given. */
  readonly narrative: string;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Indicatori`: how a share of the PIRA is measured. Texts are as written, empty where not given. */
export interface Indicator {
  /** The share it belongs to, as its sheet names it: a PIRA code, or the objective's that has this share only. */
  readonly shareKey: string;
  /** The share, where it was found. */
  readonly share: Share | undefined;
  /** From 1; 0 where it could not be read. */
  readonly number: number;
  /** What it is called (Indicatore). */
  readonly title: string;
  /** Cosa misura. */
  readonly measures: string;
  /** Tipologia: of efficacy, of efficiency, of output … */
  readonly kind: string;
  /** Unità di misura. */
  readonly unit: string;
  /** Algoritmo di calcolo. */
  readonly algorithm: string;
  /** Fonte dei dati. */
  readonly origin: string;
  /** Ultimo valore osservato. */
  readonly lastValue: string;
  /** Risultato atteso of the years n-2, n-1, n. */
  readonly expected: readonly [string, string, string];
  /** Results of the years n-2, n-1, n. */
  readonly results: readonly [Result, Result, Result];
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Contesto`: a series of the economic context. */
export interface ContextSeries {
  /** The heading under which it is printed. */
  readonly section: string;
  /** What is counted. */
  readonly item: string;
  /** The unit of its values, as written; empty where not given. */
  readonly unit: string;
  /** The values of the years n-2, n-1, n, in the series' unit; `null` where blank. */
  readonly values: readonly [number | null, number | null, number | null];
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Personale`: the labour cost of the Chamber or of a company that it controls. */
export interface LabourCost {
  /** Whose cost it is. */
  readonly subject: string;
  /** Of the year before, in cents. */
  readonly previous: Amount;
  /** Of the year of the accounts, in cents. */
  readonly current: Amount;
  /** Its row. */
  readonly source: RowSource;
}

/** A row of `Pagamenti`: how promptly a quarter, or the year, was paid (DPCM 22 September 2014). */
export interface PaymentTime {
  /** As written: see `paymentPeriod`. */
  readonly period: string;
  /** Days from the due date; negative is early. */
  readonly days: number | null;
  /** Its row. */
  readonly source: RowSource;
}

/**
 * `fractions`: cells formatted as percentages hold 0.25 for 25 % (plain numbers above 1 are then still hundredths);
 * `hundredths`: plain numbers, 25 for 25 %; `texts`: some are written as text.
 */
export type PercentSpelling = 'fractions' | 'hundredths' | 'texts';

/**
 * Everything that the input sheets say, read and typed. Codes are as written (an empty code is one that could not be
 * read, and has its finding); whether they exist is asked by the checks.
 */
export interface Model {
  /** The settings of `Ente`. */
  readonly entity: Entity;
  /** From `Aree`. */
  readonly areas: readonly Area[];
  /** From `Programmi`. */
  readonly programmes: readonly Programme[];
  /** From `Obiettivi`. */
  readonly objectives: readonly Objective[];
  /** From `Risorse`, or from the three project sheets. */
  readonly resources: readonly Resource[];
  /** From `Quote`; empty where the sheet is left out: see `allocateShares`, which then makes one an objective. */
  readonly shares: readonly Share[];
  /** From `Target`. */
  readonly targets: readonly Target[];
  /** From `Indicatori`. */
  readonly indicators: readonly Indicator[];
  /** From `Contesto`. */
  readonly context: readonly ContextSeries[];
  /** From `Personale`. */
  readonly labour: readonly LabourCost[];
  /** From `Pagamenti`. */
  readonly payments: readonly PaymentTime[];
  /** The inputs that were found, by canonical name. */
  readonly tables: Readonly<Partial<Record<TableSource['input'], TableSource>>>;
  /** Optional inputs with errors of structure; those that are not among `tables` could not be read at all. */
  readonly broken: readonly InputName[];
  /** The numbers and dates in code columns that were read as a code: live formulas have to match them too. */
  readonly numericCodes: readonly NumericCode[];
  /** The columns of amounts and other numbers that hold text somewhere: formulas over them need another form. */
  readonly textAmounts: readonly { readonly table: TableSource; readonly field: string }[];
  /**
   * The columns with cells that could not be read, which a draft leaves out: a formula over them would take in what the
   * core did not, or give an error.
   */
  readonly unreadable: readonly { readonly table: TableSource; readonly field: string }[];
  /** How the cells of «Quota %» hold their percentages: a formula over them has to know. */
  readonly percents: PercentSpelling;
}

/** A code column whose cells with this number (a date's serial day) mean this code: 11 is `011`. */
export interface NumericCode {
  readonly table: TableSource;
  /** The column's id. */
  readonly field: string;
  readonly code: string;
  /** What the cell holds. */
  readonly number: number;
}
