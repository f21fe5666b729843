import type { ExcelProblemReason } from './excelProblem';

/** What a user sees of each code that Excel has a name for; those that mean the same to a user share a reason. */
const ENUMERATED = {
  AccessDenied: 'readOnly',
  ApiNotFound: 'apiMissing',
  Conflict: 'busy',
  DirtySupportingFormula: 'refused',
  EmptyChartSeries: 'refused',
  FilteredRangeConflict: 'inTheWay',
  FormulaLengthExceedsLimit: 'refused',
  GeneralException: 'notInFront',
  InactiveWorkbook: 'notInFront',
  InsertDeleteConflict: 'inTheWay',
  InvalidArgument: 'refused',
  InvalidBinding: 'refused',
  InvalidOperation: 'refused',
  InvalidOperationInCellEditMode: 'editMode',
  InvalidReference: 'refused',
  InvalidSelection: 'notInFront',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'sheetGone',
  MergedRangeConflict: 'inTheWay',
  NonBlankCellOffSheet: 'inTheWay',
  NotImplemented: 'apiMissing',
  OpenWorkbookLinksBlocked: 'readOnly',
  OperationCellsExceedLimit: 'payloadRefused',
  PivotTableRangeConflict: 'inTheWay',
  PowerQueryRefreshResourceChallenge: 'refused',
  RangeExceedsLimit: 'payloadRefused',
  RangeImageExceedsLimit: 'payloadRefused',
  RefreshWorkbookLinksBlocked: 'readOnly',
  RequestAborted: 'busy',
  ResponsePayloadSizeLimitExceeded: 'payloadRefused',
  UnsupportedFeature: 'apiMissing',
  UnsupportedOperation: 'apiMissing',
  UnsupportedFillType: 'refused',
  UnsupportedSheet: 'inTheWay',
} as const satisfies Readonly<Record<`${Excel.ErrorCodes}`, ExcelProblemReason>>;

/** Codes that Microsoft's documentation names, or the client makes itself, and Excel has no name for. */
const DOCUMENTED = {
  ActivityLimitReached: 'busy',
  ApiNotAvailable: 'apiMissing',
  BadPassword: 'refused',
  ConnectionFailure: 'sessionLost',
  ContentLengthRequired: 'refused',
  InvalidObjectPath: 'refused',
  InvalidOrTimedOutSession: 'sessionLost',
  InvalidRequest: 'refused',
  InvalidRequestContext: 'sessionLost',
  MemoryLimitReached: 'payloadRefused',
  RequestPayloadSizeLimitExceeded: 'payloadRefused',
  ServiceNotAvailable: 'sessionLost',
  Timeout: 'sessionLost',
  Unauthenticated: 'sessionLost',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
} as const satisfies Readonly<Record<string, ExcelProblemReason>>;

/** Numbers that Office gives where what is asked does not go through Excel's own client: the workbook's file, its settings. */
const NUMBERED = {
  5004: 'editMode',
  5012: 'sessionLost',
  5016: 'busy',
  5102: 'busy',
  5103: 'payloadRefused',
  5104: 'payloadRefused',
  7000: 'readOnly',
} as const satisfies Readonly<Record<number, ExcelProblemReason>>;

/** The error codes of Excel, of Office and of Microsoft's client, by what they mean to a user. */
export const ERROR_REASONS: Readonly<Record<string, ExcelProblemReason>> = {
  ...ENUMERATED,
  ...DOCUMENTED,
  ...NUMBERED,
};
