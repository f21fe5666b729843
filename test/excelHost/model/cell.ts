import type { CellContent } from './cellValue';
import type { CellFormat } from './cellFormat';

/** A cell that holds something, or that has a format of its own. */
export interface Cell {
  /** With a formula: its result. */
  value: CellContent;
  /** With its leading `=`. */
  formula: string | null;
  format: CellFormat;
  link: CellLink | null;
}

/** A hyperlink as Office.js words it. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}
