import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** A format by formula; other kinds are not modelled. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: Sheet;
  areas: readonly Area[];
  /** Relative to the first cell; without its leading `=`. */
  formula: string;
  fill: string | null;
  colour: string | null;
  bold: boolean | null;
  italic: boolean | null;
  stopIfTrue: boolean;
}
