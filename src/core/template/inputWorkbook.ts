import { INPUTS, type InputName } from '../inputs/definitions';
import type { WorkbookPlan } from '../plan/plan';
import { guideSheet } from './guideSheet';
import type { InputRows } from './inputRows';
import { inputSheet } from './inputSheet';
import { listsSheet } from './listsSheet';

/** Sheets that stand in for others and so are not in a new workbook. */
const ALTERNATIVES: readonly InputName[] = ['Proventi', 'Oneri', 'Investimenti'];

/**
 * The input sheets of a workbook, each one Excel Table under its canonical name, for the given year of accounts, between
 * a guide to them and the lists of their drop-downs. Codes are formatted as text, so that Excel does not turn `011`
 * into 11.
 *
 * @param standing the sheets of inputs that the workbook has already, which are left out
 */
export function inputWorkbook(
  year: number,
  rows: InputRows,
  standing: ReadonlyMap<InputName, string> = new Map(),
): WorkbookPlan {
  const inputs = INPUTS.filter(({ name }) => !ALTERNATIVES.includes(name) || rows[name] !== undefined);
  const added = inputs.filter(({ name }) => !standing.has(name));
  const beside = new Set(added.map(({ name }) => name));
  return {
    sheets: [
      guideSheet(inputs, (name) => standing.get(name) ?? name),
      ...added.map((input) => inputSheet(input, year, rows[input.name] ?? [], beside)),
      listsSheet(),
    ],
  };
}
