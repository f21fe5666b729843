/**
 * The namespaces of a workbook. Excel saves two dialects with the same elements: transitional, the usual one, and strict
 * («Cartella di lavoro Strict Open XML»). A part that we add speaks the dialect of its workbook.
 */
export interface Dialect {
  /** SpreadsheetML's own elements. */
  readonly main: string;
  /** The attributes `r:id`, and the head of each relationship's type. */
  readonly relationships: string;
  /** The head of the namespaces of drawings and charts. */
  readonly drawings: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawings: 'http://schemas.openxmlformats.org/drawingml/2006',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawings: 'http://purl.oclc.org/ooxml/drawingml',
};

/** The dialect of a part, from the attributes of its root. */
export function dialectOf(rootAttributes: Readonly<Record<string, string>>): Dialect {
  return Object.values(rootAttributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
