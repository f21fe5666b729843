/** What to change in a workbook before it is sent. */
export interface MailingEdits {
  /** Hidden sheets to show. */
  readonly show: readonly string[];
  /** Empty the document's properties that name a person. */
  readonly removePeople: boolean;
  /** Sheets whose formulas give way to what they show. */
  readonly values: readonly string[];
}
