import type { Amount } from '../model/model';
import type { AmountField } from '../inputs/definitions';

/** The sheet that holds the sign-offs. It is known as reports are, by its mark, but it is none of them. */
export const SIGN_OFF_NAME = 'Visto';

/** Totals by which the workbook alone, without this tool, can tell that its inputs are others now. */
export interface ControlTotals {
  /** Of all rows, in cents; `null` where a cell that says so is blank or no number. */
  readonly amounts: Readonly<Record<AmountField, Amount>>;
  /** How many rows the tables have that can be counted by a formula. */
  readonly rows: number | null;
}

/** Somebody's word that the reports were looked at, as they were made from certain inputs. */
export interface SignOff {
  readonly name: string;
  /** What the person signs as; may be empty. */
  readonly role: string;
  /** As it is printed: `31/03/2021`. */
  readonly date: string;
  /** The year of accounts. */
  readonly year: string;
  /** Of the inputs; what somebody typed over it is no fingerprint and holds for nothing. */
  readonly fingerprint: string;
  /** What the checks had found: `3 avvisi`. */
  readonly found: string;
  /** The reports that were looked at. */
  readonly reports: readonly string[];
  /** The version of the program that made them; empty where it cannot be told. */
  readonly version: string;
  readonly totals: ControlTotals;
}
