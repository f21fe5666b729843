import type { Place } from '../diagnostics/finding';
import { cellAddress } from '../workbook/address';
import type { AmountField, InputName } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import type { Cents } from '../money/cents';
import type { Result } from './result';

/** The row of an input sheet that a thing of the model was read from. */
export interface RowSource {
  readonly table: TableSource;
  readonly row: number;
}

/** An amount of an input, in cents; `null` where the cell is blank, which is not zero. */
export type Amount = Cents | null;
export type Amounts = Readonly<Record<AmountField, Amount>>;

/** How a setting that is a number is spelled in its row. */
export interface NumericSetting {
  /** Its name, as the user writes it. */
  readonly name: string;
  /** True for a cell formatted as a percentage, which holds 0.1 for 10 %. */
  readonly isFraction: boolean;
}

/** The settings of the sheet `Ente`. */
export interface Entity {
  readonly name: string;
  /** The year of the accounts (Esercizio); `null` where it could not be read. */
  readonly year: number | null;
  readonly rounding: 'centesimi' | 'euro';
  /** Differences up to this many cents are not reported. */
  readonly tolerance: Cents;
  /** A variance is material when it exceeds both. Percent as written: 10 is 10 %. */
  readonly thresholdPercent: number;
  readonly threshold: Cents;
  readonly blockOnReconciliation: boolean;
  readonly secretaryGeneral: string;
  readonly officer: string;
  /** The row of each setting that was given, by its canonical name. */
  readonly sources: Readonly<Record<string, RowSource>>;
  /** The settings whose cell holds a number, so that a formula can follow it. */
  readonly numeric: Readonly<Record<string, NumericSetting>>;
}

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly source: RowSource;
}

export interface Programme {
  readonly mission: string;
  readonly missionName: string;
  readonly programme: string;
  readonly programmeName: string;
  readonly cofogDivision: string;
  readonly cofogGroup: string;
  readonly source: RowSource;
}

export interface Objective {
  readonly code: string;
  readonly area: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly deleted: boolean;
  readonly act: string;
  /** Where `Quote` is left out: the one programme of the objective. Empty otherwise. */
  readonly mission: string;
  readonly programme: string;
  readonly source: RowSource;
}

/** A row of `Risorse`, or of one of the three project sheets (whose other amounts are then `null`). */
export interface Resource {
  readonly objective: string;
  readonly amounts: Amounts;
  /** The amounts that this row's sheet has a column for. */
  readonly fields: readonly AmountField[];
  readonly project: string;
  readonly cause: string;
  readonly source: RowSource;
}

/** A row of `Quote`: the part of an objective that falls in one programme (an objective of the PIRA). */
export interface Share {
  /** The PIRA code (`011-005-003`); empty where none is given. */
  readonly code: string;
  readonly objective: string;
  readonly mission: string;
  readonly programme: string;
  readonly projects: string;
  readonly title: string;
  readonly description: string;
  readonly span: string;
  readonly centre: string;
  /** Millionths of the whole: 250.000 is 25 %. An integer, so that shares add up exactly; `null` where blank. */
  readonly ppm: number | null;
  readonly amounts: Amounts;
  readonly cashCurrent: Amount;
  readonly cashInvestments: Amount;
  readonly indicatorCount: number | null;
  readonly source: RowSource;
}

export interface Target {
  readonly objective: string;
  /** From 1; 0 where it could not be read. */
  readonly number: number;
  readonly year: number | null;
  readonly description: string;
  readonly result: Result;
  readonly narrative: string;
  readonly source: RowSource;
}

export interface Indicator {
  /** The share it belongs to, as its sheet names it: a PIRA code, or the objective's where the share has none. */
  readonly shareKey: string;
  /** The share, where it was found. */
  readonly share: Share | undefined;
  /** From 1; 0 where it could not be read. */
  readonly number: number;
  readonly title: string;
  readonly measures: string;
  readonly kind: string;
  readonly unit: string;
  readonly algorithm: string;
  readonly origin: string;
  readonly lastValue: string;
  /** Years n-2, n-1, n. */
  readonly expected: readonly [string, string, string];
  readonly results: readonly [Result, Result, Result];
  readonly source: RowSource;
}

export interface ContextSeries {
  readonly section: string;
  readonly item: string;
  readonly unit: string;
  /** Years n-2, n-1, n. */
  readonly values: readonly [number | null, number | null, number | null];
  readonly source: RowSource;
}

export interface LabourCost {
  readonly subject: string;
  readonly previous: Amount;
  readonly current: Amount;
  readonly source: RowSource;
}

export interface PaymentTime {
  readonly period: string;
  /** Days from the due date; negative is early. */
  readonly days: number | null;
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
  readonly entity: Entity;
  readonly areas: readonly Area[];
  readonly programmes: readonly Programme[];
  readonly objectives: readonly Objective[];
  readonly resources: readonly Resource[];
  /** From `Quote`; empty where the sheet is left out: see `allocateShares`, which then makes one an objective. */
  readonly shares: readonly Share[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
  readonly context: readonly ContextSeries[];
  readonly labour: readonly LabourCost[];
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
  readonly field: string;
  readonly code: string;
  readonly number: number;
}

/** The three project sheets name their columns `budget` and `actual`, whichever amount they hold. */
function columnId(table: TableSource, field: string): string {
  if (table.columns[field]) return field;
  return /Budget$/.test(field) ? 'budget' : /Actual$/.test(field) ? 'actual' : field;
}

/** The place of one field of a row, for a finding. `field` is a column id of the sheet's definition, or an amount. */
export function placeOf(source: RowSource, field: string, key?: string): Place {
  const column = source.table.columns[columnId(source.table, field)];
  return {
    sheet: source.table.sheet,
    ...(source.table.table === undefined ? {} : { table: source.table.table }),
    ...(column ? { column: column.header, cell: cellAddress(source.row, column.column) } : {}),
    ...(key === undefined ? {} : { key }),
  };
}
