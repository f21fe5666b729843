import { ExcelProblem } from '../excelProblem';

/**
 * The notes that Excel made, by `context.trace`, before a request failed: what stands before the failing action was done.
 * None where Excel does not tell, as when it refuses a request as a whole.
 */
export function tracesOf(error: unknown): readonly string[] {
  if (!(error instanceof ExcelProblem)) return [];
  const { traceMessages } = (error.cause ?? {}) as Partial<OfficeExtension.Error>;
  return traceMessages ?? [];
}
