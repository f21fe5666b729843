import { INPUTS, PROJECT_INPUTS, type InputName } from '../core/inputs/definitions';
import { placesOf } from '../core/inputs/locateInputs';
import { sameName } from '../core/inputs/names';
import { inputWorkbook } from '../core/template/inputWorkbook';
import { newInputs } from '../core/template/newInputs';
import type { WorkbookOutline } from '../core/workbook/workbookView';
import { beginStep, UNWATCHED, type Progress } from './progress';
import type { WorkbookPort, WrittenSheet } from './workbookPort';

/** What «Crea modello» did. */
export interface TemplateWritten {
  readonly sheets: readonly WrittenSheet[];
  /** Input sheets that the workbook had already: they are left as they are. */
  readonly kept: readonly string[];
}

/**
 * «Crea modello»: adds the input sheets that a workbook lacks, for the given year of accounts, with a guide to all of them
 * and the lists of their drop-downs, unless those are there.
 */
export async function writeTemplate(
  workbook: WorkbookPort,
  year: number,
  progress: Progress = UNWATCHED,
): Promise<TemplateWritten> {
  await beginStep(progress, 'reading');
  const outline = await workbook.outline();
  const standing = new Map(
    INPUTS.flatMap(({ name }) => {
      const sheet = standingSheet(outline, name);
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );
  const { sheets: planned } = inputWorkbook(year, newInputs(year), standing);
  const isThere = (name: string): boolean => outline.sheets.some((sheet) => sameName(sheet.name, name));
  const sheets = planned.filter(({ name, tables }) => tables.length > 0 || !isThere(name));
  const kept = [...standing.keys()].filter((name) => !(PROJECT_INPUTS as readonly InputName[]).includes(name));
  if (!sheets.some(({ tables }) => tables.length > 0)) return { sheets: [], kept };
  await beginStep(progress, 'writing');
  return { sheets: await workbook.apply({ sheets }, progress), kept };
}

/** The sheet that has the input; for `Risorse`, the first of the sheets that stand in for it. */
function standingSheet(outline: WorkbookOutline, input: InputName): string | undefined {
  const sheetOf = (name: InputName): string | undefined => placesOf(outline, name)[0]?.sheet.name;
  const instead = input === 'Risorse' && PROJECT_INPUTS.every(sheetOf) ? sheetOf('Proventi') : undefined;
  return sheetOf(input) ?? instead;
}
