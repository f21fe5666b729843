import { ExcelProblem, type ExcelProblemReason } from './excelProblem';

/**
 * What may well be over at a second attempt: another workbook was in front, another run added what this one was to add,
 * somebody typed on a report.
 */
const PASSING: readonly ExcelProblemReason[] = ['notInFront', 'nameTaken', 'changedMeanwhile'];

/**
 * Does something, and does it `again`, once, where Excel failed for a passing reason and the workbook is as it was before.
 */
export async function onceMore<Answer>(
  act: () => Promise<Answer>,
  again: (problem: ExcelProblem) => Promise<Answer> = act,
): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ExcelProblem) || !PASSING.includes(error.reason)) throw error;
    const { halfWritten, leftOut } = error.details;
    if (halfWritten || leftOut) throw error;
    return again(error);
  }
}
