import type { DefinedName } from './readWorkbookXml';

/** The hidden name, one a sheet, by which a report's sheet is known to be ours. */
export const REPORT_MARK = 'Prospetti.Foglio';

/**
 * The canonical name of the report that this tool wrote on a sheet. The mark says the report's name and that of the
 * sheet when it was written (`"Sintesi|Sintesi"`); a copied or renamed sheet no longer agrees, and is the user's.
 */
export function markedReport(names: readonly DefinedName[], tab: number, sheet: string): string | undefined {
  const mark = names.find((name) => name.name === REPORT_MARK && name.tab === tab);
  const literal = /^"(.*)"$/s.exec(mark?.formula ?? '')?.[1]?.replaceAll('""', '"') ?? '';
  const bar = literal.indexOf('|');
  return bar > 0 && literal.slice(bar + 1) === sheet ? literal.slice(0, bar) : undefined;
}
