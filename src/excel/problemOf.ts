import { ExcelProblem, type ExcelProblemReason } from './excelProblem';

/** The error codes of the client and of Excel, by what they mean to a user. Any other is unknown. */
const REASONS: Readonly<Record<string, ExcelProblemReason>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protectedSheet',
  ItemNotFound: 'sheetGone',
  ItemAlreadyExists: 'nameTaken',
  RequestPayloadSizeLimitExceeded: 'payloadRefused',
  ResponsePayloadSizeLimitExceeded: 'payloadRefused',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidRequestContext: 'sessionLost',
  ConnectionFailure: 'sessionLost',
  Timeout: 'sessionLost',
  ApiNotFound: 'apiMissing',
  NotImplemented: 'apiMissing',
  UnsupportedFeature: 'apiMissing',
  UnsupportedOperation: 'apiMissing',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  InactiveWorkbook: 'busy',
  InvalidSelection: 'busy',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/** What was thrown, as a problem with a reason. Errors that are not Excel's are bugs, and are given back as they are. */
export function problemOf(error: unknown): unknown {
  if (error instanceof ExcelProblem) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  return new ExcelProblem(REASONS[code] ?? 'unknown', { code }, { cause: error });
}
