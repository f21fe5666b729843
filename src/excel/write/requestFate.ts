import { ExcelProblem } from '../excelProblem';
import { tracesOf } from './traces';

/**
 * What became of a request that failed: nothing of it was done (`refused`), its notes tell how far it came (`told`), or
 * nobody knows (`unknown`), as where the connection was lost over it.
 */
export type RequestFate = 'refused' | 'told' | 'unknown';

/** The first thing that Excel notes of a request that writes: without it, notes tell nothing. */
export const BEGUN = 'richiesta cominciata';

/** The codes with which Excel refuses a request as a whole, before its first action; some of them single actions too. */
const REFUSED = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
  'ActivityLimitReached',
  'AccessDenied',
]);

/**
 * The fate of the request that an error comes from. Errors that are not Excel’s, which have no code of its own, come before a
 * request is sent.
 */
export function fateOf(error: unknown): RequestFate {
  if (!(error instanceof ExcelProblem) || error.details.code === undefined) return 'refused';
  if (tracesOf(error).includes(BEGUN)) return 'told';
  return REFUSED.has(error.details.code) && !ofAnAction(error) ? 'refused' : 'unknown';
}

/** Whether it was an action that failed, and not the request: Excel says which one, or where. */
function ofAnAction({ cause }: ExcelProblem): boolean {
  const { statement, errorLocation } = (cause as Partial<OfficeExtension.Error> | undefined)?.debugInfo ?? {};
  return Boolean(statement) || Boolean(errorLocation);
}
