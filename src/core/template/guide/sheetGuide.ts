/** What the template tells of an input sheet, in the accountant's words. */
export interface SheetGuide {
  /** What one row is: the end of the sentence «Una riga è …». */
  readonly row: string;
  /** By column id. */
  readonly columns: Readonly<Record<string, ColumnGuide>>;
}

/** What is typed into a column, and a value as an example. */
export interface ColumnGuide {
  readonly what: string;
  readonly example: string;
}
