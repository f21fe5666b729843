import type { FormulaKept, InputEdits } from '../../../core/newYear/inputEdits';
import type { FileWorkbook } from '../../openWorkbook';
import { dialectOf } from '../dialect';
import { PackageDraft } from '../package/packageDraft';
import { editWorkbookPart } from '../workbook/editWorkbookPart';
import { parseElements } from '../xmlElement';
import { editCells } from './editCells';
import { renameColumns } from './renameColumns';

/** The workbook with its input cells changed, and the cells that stayed because they hold a formula. */
export interface EditedInputs {
  readonly bytes: Uint8Array;
  readonly kept: readonly FormulaKept[];
}

/**
 * Changes input cells in place. What no edit names stays byte for byte, but for formulas that speak of a renamed column,
 * and the wish to be recalculated. Throws `FileError` where a part is damaged, or a table has a column of the new name.
 */
export function editInputs(workbook: FileWorkbook, { cells, headers }: InputEdits): EditedInputs {
  const { archive, sheets, workbookPart } = workbook;
  const draft = new PackageDraft(archive);
  const all = [
    ...cells,
    ...headers.map(({ sheet, table, row, column, to }) => {
      // A year above a plain range may well be a number, and stays one; the titles of a table are texts.
      const value = table === undefined && /^\d+$/.test(to) ? Number(to) : to;
      return { sheet, row, column, change: { kind: 'set', value } as const };
    }),
  ];
  const kept = sheets.flatMap(({ name, part }) => {
    const ofSheet = all.filter(({ sheet }) => sheet === name);
    if (ofSheet.length === 0) return [];
    const edited = editCells(draft.read(part), part, ofSheet);
    draft.rewrite(part, edited.text);
    return edited.kept.map(({ row, column }) => ({ sheet: name, row, column }));
  });
  renameColumns(draft, workbook, headers);
  const text = draft.read(workbookPart);
  const root = parseElements(text, workbookPart, 2);
  const nothing = { newSheets: [], names: [], stale: () => false };
  draft.rewrite(workbookPart, editWorkbookPart(text, root, dialectOf(root.attributes).relationships, nothing));
  return { bytes: draft.save(), kept };
}
