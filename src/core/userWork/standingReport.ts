import type { CellPlan, OwnLook, SheetPlan } from '../plan/plan';
import type { Area } from '../workbook/address';

/** A report as it stands in the workbook, with whatever users did to it since it was written. */
export interface StandingReport {
  /** Its canonical name. */
  readonly report: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** A run began to write it, and did not come to its end: rows may not have got their heights. */
  readonly unfinished?: true;
  /** Row 1 and column A first; rows may end early. */
  readonly rows: readonly (readonly StandingCell[])[];
  /** How a cell looks; row and column count from 1. */
  readonly look: (row: number, column: number) => OwnLook;
  /** Column A first; `undefined` where nothing was said of one. */
  readonly columns: readonly (StandingColumn | undefined)[];
  /** From the top. */
  readonly hiddenRows: readonly number[];
  /** Of the rows, from the top, in points; 0 where one is hidden, `undefined` where its height is left to Excel. */
  readonly heights: readonly (number | undefined)[];
  /** The height of a row that nobody gave one, where the host tells heights of those too. */
  readonly plainHeight?: number;
  /** Rows and columns that stay in sight. */
  readonly frozen: SheetPlan['frozen'];
  readonly merged: readonly Area[];
  /** The cells with a jump to somewhere, its own ones too. */
  readonly linked: readonly CellAt[];
  /** The cells with a comment: it stays at its address. */
  readonly commented: readonly CellAt[];
  /** The areas of tables and of a filter, which go when the report is written anew. */
  readonly listed: readonly { readonly kind: 'table' | 'filter'; readonly area: Area }[];
  readonly page: StandingPage;
  /** The cells that a user made look unlike their style, or gave a style that is not of the reports. */
  readonly ownLooks: () => Iterable<OwnLookedCell>;
}

/** A cell; row and column count from 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** How a report prints, as far as no two of its runs differ in it. */
export interface StandingPage {
  readonly orientation: SheetPlan['page']['orientation'];
  readonly isA4: boolean;
  /** Left, right, top and bottom, in inches. */
  readonly margins: readonly number[];
}

/** A column as it stands. */
export interface StandingColumn {
  /** In characters, more or less. */
  readonly width: number;
  /** As the host measures it. */
  readonly own: number;
  readonly hidden: boolean;
}

/** A cell that looks unlike its style. */
export interface OwnLookedCell extends CellAt {
  /** The name of its style in Excel's gallery. */
  readonly style: string;
  readonly look: OwnLook;
}

/** What a cell holds: a plain value, or a formula. */
export type StandingCell = CellPlan['value'] | StandingFormula;

/** A formula as it stands. */
export interface StandingFormula {
  /** In English, with commas, without the leading `=`. */
  readonly formula: string;
  readonly array?: true;
  /** `null` where it is not known. */
  readonly value: CellPlan['value'];
}

/** True for a cell that holds something. */
export function isFilled(cell: StandingCell | undefined): cell is NonNullable<StandingCell> {
  return cell !== undefined && cell !== null && cell !== '';
}

/** True for a formula. */
export function isFormula(cell: StandingCell | undefined): cell is StandingFormula {
  return typeof cell === 'object' && cell !== null;
}
