import type { ColumnType } from '../inputs/definitions';
import type { CellPlan, Statement } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { CellValue } from '../workbook/cellValue';

/** Where a number of a report comes from, down to cells of the inputs. Numbers are as the cells hold them: amounts in euro. */
export interface Explanation {
  readonly cell: ReportCell;
  readonly reason: Reason;
}

/** A cell of a report, and what its line is called. */
export interface ReportCell {
  readonly sheet: string;
  readonly cell: string;
  /** The label on its left, or the first text of its row; empty where there is none. */
  readonly label: string;
  readonly value: CellPlan['value'];
  /** Which says what kind of number it is. */
  readonly style: StyleName;
}

/** How a number came about. */
export type Reason =
  | ({ readonly kind: 'sum' } & ExplainedSum)
  | ExplainedRatio
  | ExplainedAllocation
  /** So many cells, whatever they hold. */
  | { readonly kind: 'count'; readonly cells: readonly InputCell[] }
  /** No arithmetic leads to it: see `Statement`. */
  | { readonly kind: 'stated'; readonly as: Statement; readonly cells: readonly InputCell[] };

/** A sum down to its leaves, in the order of the report. */
export interface ExplainedSum {
  readonly groups: readonly AddendGroup[];
  readonly total: number;
}

/** The leaves that come in through one intermediate total, or directly. */
export interface AddendGroup {
  readonly through?: ReportCell;
  readonly addends: readonly Addend[];
  readonly total: number;
}

/** A leaf of a sum. */
export interface Addend {
  /** What its number is multiplied by: 1, or -1 where it is taken away. */
  readonly factor: number;
  readonly from: InputCell | Explanation;
  /** Its number times its factor. */
  readonly amount: number;
}

/** `numerator` over `denominator`, or over its absolute value; `quotient` is `undefined` where that is zero. */
export interface ExplainedRatio {
  readonly kind: 'ratio';
  readonly numerator: ExplainedSum;
  readonly denominator: ExplainedSum;
  readonly absolute: boolean;
  readonly quotient: number | undefined;
}

/**
 * A part by largest remainder. `exact` is the whole times the percentage, with all its decimals; `rounding`, less than two
 * cents, is what it takes from there to the part.
 */
export interface ExplainedAllocation {
  readonly kind: 'allocation';
  readonly whole: Explanation;
  readonly millionths: Explanation;
  readonly exact: number;
  readonly rounding: number;
}

/** A cell of an input sheet. */
export interface InputCell {
  readonly sheet: string;
  readonly cell: string;
  /** Its column's header, as the user wrote it. */
  readonly header: string;
  /** How a user calls its row; `undefined` where its key is blank. */
  readonly key: string | undefined;
  readonly value: CellValue;
  /** What its column is meant to hold. */
  readonly type: ColumnType;
  /** The number that it was read as; `undefined` where it holds none. */
  readonly number: number | undefined;
}
