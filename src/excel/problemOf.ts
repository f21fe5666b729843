import { ERROR_REASONS } from './errorReasons';
import { ExcelProblem } from './excelProblem';

/** What was thrown, as a problem with a reason. Errors that are not Excel's are bugs, and are given back as they are. */
export function problemOf(error: unknown): unknown {
  if (error instanceof ExcelProblem) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  return new ExcelProblem(ERROR_REASONS[code] ?? 'unknown', { code }, { cause: error });
}
