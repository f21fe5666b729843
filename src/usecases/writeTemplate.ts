import { placesOf } from '../core/inputs/locateInputs';
import { PROJECT_INPUTS, type InputName } from '../core/inputs/definitions';
import { emptySettings } from '../core/template/emptySettings';
import { inputWorkbook } from '../core/template/inputWorkbook';
import type { WorkbookOutline } from '../core/workbook/workbookView';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** What «Crea modello» did. */
export interface TemplateWritten {
  readonly sheets: readonly WrittenSheet[];
  /** Input sheets that the workbook had already: they are left as they are. */
  readonly kept: readonly string[];
}

/** «Crea modello»: adds the input sheets that a workbook lacks, empty, for the given year of accounts. */
export async function writeTemplate(
  workbook: WorkbookPort,
  year: number,
  progress: Progress = UNWATCHED,
): Promise<TemplateWritten> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const all = inputWorkbook(year, { Ente: emptySettings(year) }).sheets;
  const sheets = all.filter(({ name }) => !stands(outline, name as InputName));
  const kept = all.filter((sheet) => !sheets.includes(sheet)).map(({ name }) => name);
  if (sheets.length === 0) return { sheets: [], kept };
  await beginStep(progress, 'writing');
  return { sheets: await workbook.apply({ sheets }, progress), kept };
}

/** True where the workbook has the input, or the sheets that stand in for it. */
function stands(outline: WorkbookOutline, input: InputName): boolean {
  const has = (name: InputName): boolean => placesOf(outline, name).length > 0;
  return has(input) || (input === 'Risorse' && PROJECT_INPUTS.every(has));
}
