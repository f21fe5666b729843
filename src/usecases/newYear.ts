import type { Finding } from '../core/diagnostics/finding';
import { familyOf } from '../core/diagnostics/kind';
import { OTHER_YEAR } from '../core/diagnostics/kinds/structure';
import { examine } from '../core/examination/examine';
import { locateInputs } from '../core/inputs/locateInputs';
import { readRawTables } from '../core/inputs/readRawTables';
import type { FormulaKept, InputEdits } from '../core/newYear/inputEdits';
import { remarks } from '../core/newYear/remarks';
import { rollYear } from '../core/newYear/rollYear';
import { emptySignOffs } from '../core/signOff/emptySignOffs';
import { locateMarked } from '../core/record/recordName';
import { SIGN_OFF_NAME } from '../core/signOff/signOff';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort } from './workbookPort';

/** What preparing a new year needs of a workbook. */
export interface EditableWorkbook extends Pick<WorkbookPort, 'outline' | 'readGrids'> {
  /** Makes all edits, or none; returns the cells that stayed because they hold a formula. */
  editInputs(edits: InputEdits): Promise<readonly FormulaKept[]>;
}

/** What became of «Prepara il nuovo esercizio». */
export type NewYearOutcome =
  | { readonly outcome: 'written'; readonly year: number; readonly done: readonly string[] }
  /** The structure of the inputs has to be put right first: what is not read cannot be moved on. */
  | { readonly outcome: 'stopped'; readonly findings: readonly Finding[] };

/** «Prepara il nuovo esercizio»: makes next year's inputs of a workbook, and says what it did, in Italian sentences. */
export async function prepareNewYear(
  workbook: EditableWorkbook,
  progress: Progress = UNWATCHED,
): Promise<NewYearOutcome> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const located = locateInputs(outline);
  const all = await workbook.readGrids([...located, ...locateMarked(outline, SIGN_OFF_NAME)]);
  const [grids, [signOffs]] = [all.slice(0, located.length), all.slice(located.length)];
  await beginStep(progress, 'checking');
  const { findings, ledger } = examine(outline, grids);
  const closed = ledger.model.entity.year;
  const troubles = findings.filter(closed === null ? isError : isOfStructure);
  if (closed === null || troubles.length > 0) return { outcome: 'stopped', findings: troubles };
  const { tables } = readRawTables(outline, grids);
  await beginStep(progress, 'writing');
  const { edits, done } = rollYear(tables, grids, closed);
  const emptied = signOffs ? emptySignOffs(signOffs) : [];
  const kept = await workbook.editInputs({ ...edits, cells: [...edits.cells, ...emptied] });
  // The outcome beside a sign-off that held is a formula: it stays, and says nothing of a row without a name.
  const formulas = kept.filter(({ sheet }) => sheet !== signOffs?.sheet);
  const taken = emptied.length === 0 ? [] : [`${signOffs?.sheet ?? ''}: tolti i visti dell’esercizio ${closed}`];
  return { outcome: 'written', year: closed + 1, done: [...done, ...taken, ...remarks(tables, outline, formulas)] };
}

function isError({ severity }: Finding): boolean {
  return severity === 'errore';
}

function isOfStructure(finding: Finding): boolean {
  return (isError(finding) && familyOf(finding.code) === 'S') || finding.code === OTHER_YEAR.code;
}
