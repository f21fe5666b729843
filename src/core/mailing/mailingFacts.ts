/** What a workbook has in it that its recipient cannot follow, or should perhaps not see, as far as only a host can tell. */
export interface MailingFacts {
  /** Other files that its formulas or queries lead to, as the workbook spells them. */
  readonly links: readonly string[];
  readonly comments: readonly MailedComment[];
  /** The document's properties that name a person. */
  readonly people: readonly NamedPerson[];
  /** Cells whose formulas need an add-in or a macro of another file. */
  readonly addInFormulas: readonly AddInFormula[];
}

/** A comment or a note on a cell. */
export interface MailedComment {
  readonly sheet: string;
  /** `B12`. */
  readonly cell: string;
  /** Empty where it is not given. */
  readonly author: string;
}

/** A property of the document, in Italian (`autore`), and whom it names. */
export interface NamedPerson {
  readonly property: 'autore' | 'ultimo autore' | 'responsabile';
  readonly name: string;
}

/** A formula of that kind. */
export interface AddInFormula {
  readonly sheet: string;
  readonly cell: string;
  /** The function, as the formula calls it: `_xll.SALDO`. */
  readonly name: string;
}
