import type { Cents } from '../money/cents';
import type { RowSource } from './rowSource';

/** How a setting that is a number is spelled in its row. */
export interface NumericSetting {
  /** Its name, as the user writes it. */
  readonly name: string;
  /** True for a cell formatted as a percentage, which holds 0.1 for 10 %. */
  readonly isFraction: boolean;
}

/** The settings of the sheet `Ente`. */
export interface Entity {
  /** The name of the Chamber (Denominazione); empty where it is not given. */
  readonly name: string;
  /** The year of the accounts (Esercizio); `null` where it could not be read. */
  readonly year: number | null;
  /** How reports print amounts; sums are always of cents. */
  readonly rounding: 'centesimi' | 'euro';
  /** Differences up to this many cents are not reported. */
  readonly tolerance: Cents;
  /** A variance is material when it exceeds this percentage, as written (10 is 10 %), and `threshold`. */
  readonly thresholdPercent: number;
  /** See `thresholdPercent`; in cents. */
  readonly threshold: Cents;
  /** Contradictions between amounts (family Q) stop the reports too. */
  readonly blockOnReconciliation: boolean;
  /** Who signs (Segretario generale); empty where not given. */
  readonly secretaryGeneral: string;
  /** Who answers for the data (Responsabile); empty where not given. */
  readonly officer: string;
  /** The row of each setting that was given, by its canonical name. */
  readonly sources: Readonly<Record<string, RowSource>>;
  /** The settings whose cell holds a number, so that a formula can follow it. */
  readonly numeric: Readonly<Record<string, NumericSetting>>;
}
