import type { HeaderEdit } from '../../../core/newYear/inputEdits';
import { groupBy } from '../../../core/statements/groupBy';
import { FileError } from '../../fileError';
import type { FileWorkbook } from '../../openWorkbook';
import type { PackageDraft } from '../package/packageDraft';
import { splice, type Edit } from '../splice';
import { tableParts, type TablePart } from '../tables/tableParts';
import { withAttributes } from '../xmlEdits';
import { childNamed, parseElements } from '../xmlElement';
import { renameInFormulas } from './renameInFormulas';

/** Gives columns of tables their new titles, in the tables and in all formulas that speak of them. */
export function renameColumns(draft: PackageDraft, workbook: FileWorkbook, headers: readonly HeaderEdit[]): void {
  const tables = tableParts(workbook);
  for (const [name, ofTable] of groupBy(headers, ({ table }) => table)) {
    const table = tables.find((candidate) => candidate.name === name);
    if (name === undefined || !table) continue;
    const titles = new Map(ofTable.map(({ from, to }) => [from.toLowerCase(), to]));
    draft.rewrite(table.part, renamedTable(draft.read(table.part), table, titles));
    const parts = [
      workbook.workbookPart,
      ...workbook.sheets.map(({ part }) => part),
      ...tables.map(({ part }) => part),
    ];
    for (const part of parts) draft.rewrite(part, renameInFormulas(draft.read(part), name, titles));
  }
}

/** Throws `FileError` where a column that keeps its title has a new one already: Excel refuses two of a name. */
function renamedTable(text: string, { part, name }: TablePart, titles: ReadonlyMap<string, string>): string {
  const columns = childNamed(parseElements(text, part, 2), 'tableColumns')?.children ?? [];
  const taken = new Set(columns.map(({ attributes }) => (attributes.name ?? '').toLowerCase()));
  const clash = [...titles.values()].find((to) => taken.has(to.toLowerCase()) && !titles.has(to.toLowerCase()));
  if (clash !== undefined) {
    throw new FileError(
      'unsupported',
      `La tabella «${name}» ha già una colonna «${clash}», che serve per il nuovo esercizio: rinominarla e riprovare.`,
    );
  }
  return splice(
    text,
    columns.flatMap((column): Edit[] => {
      const to = titles.get((column.attributes.name ?? '').toLowerCase());
      if (to === undefined) return [];
      const { start, openEnd } = column;
      return [{ start, end: openEnd, text: withAttributes(text.slice(start, openEnd), { name: to }) }];
    }),
  );
}
