/**
 * What a host has to change in the input sheets of a workbook, all at once: everything is taken from the cells as they
 * were. A cell that holds a formula is its author's, and stays as it is.
 */
export interface InputEdits {
  readonly cells: readonly CellEdit[];
  readonly headers: readonly HeaderEdit[];
}

/** A change of one cell; rows and columns count from 1. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly change:
    | { readonly kind: 'clear' }
    | { readonly kind: 'set'; readonly value: string | number }
    /** What the cell of another column in the same row holds, with its format; of a formula, its result. */
    | { readonly kind: 'take'; readonly column: number };
}

/** A new title of a column. Formulas that speak of the column of a table by its title go on doing so. */
export interface HeaderEdit {
  readonly sheet: string;
  /** The Excel Table that the column belongs to. */
  readonly table?: string;
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** A cell that was to be changed and holds a formula. */
export interface FormulaKept {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
