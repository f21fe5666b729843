/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { ERROR_REASONS } from '../../src/excel/errorReasons';
import { ExcelProblem, type ExcelProblemReason } from '../../src/excel/excelProblem';
import { problemOf } from '../../src/excel/problemOf';
import { FAILURE_REASONS } from '../../src/taskpane/failure/failure';
import { loadClient } from '../excelHost/client/loadClient';

/** The codes that a user can meet, by what the user is told. */
const TOLD: Readonly<Partial<Record<ExcelProblemReason, readonly string[]>>> = {
  editMode: ['5004', 'InvalidOperationInCellEditMode'],
  readOnly: ['7000', 'AccessDenied', 'OpenWorkbookLinksBlocked', 'RefreshWorkbookLinksBlocked'],
  sheetGone: ['ItemNotFound'],
  nameTaken: ['ItemAlreadyExists'],
  inTheWay: [
    'FilteredRangeConflict',
    'InsertDeleteConflict',
    'MergedRangeConflict',
    'NonBlankCellOffSheet',
    'PivotTableRangeConflict',
    'UnsupportedSheet',
  ],
  payloadRefused: [
    '5103',
    '5104',
    'MemoryLimitReached',
    'OperationCellsExceedLimit',
    'RangeExceedsLimit',
    'RangeImageExceedsLimit',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ],
  sessionLost: [
    '5012',
    'ConnectionFailure',
    'InvalidOrTimedOutSession',
    'InvalidRequestContext',
    'ServiceNotAvailable',
    'Timeout',
    'Unauthenticated',
  ],
  apiMissing: ['ApiNotAvailable', 'ApiNotFound', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation'],
  busy: ['5016', '5102', 'ActivityLimitReached', 'Conflict', 'RequestAborted', 'WriteNotSupportedWhenModalDialogOpen'],
  notInFront: ['GeneralException', 'InactiveWorkbook', 'InvalidSelection'],
  refused: [
    'BadPassword',
    'ContentLengthRequired',
    'DirtySupportingFormula',
    'EmptyChartSeries',
    'FormulaLengthExceedsLimit',
    'InvalidArgument',
    'InvalidBinding',
    'InvalidObjectPath',
    'InvalidOperation',
    'InvalidReference',
    'InvalidRequest',
    'PowerQueryRefreshResourceChallenge',
    'UnsupportedFillType',
  ],
};
const CODES = Object.entries(TOLD).flatMap(([reason, codes]) => codes.map((code) => [code, reason] as const));

test.each([...CODES, ['SomethingNew', 'unknown'] as const])('%s is %s', (code, reason) => {
  const error = Object.assign(new Error('in English'), { code });
  const problem = problemOf(error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ reason, details: { code }, cause: error });
});

test('no code of the client’s or of ours is without its place here, and each reason has a sentence', () => {
  loadClient();
  const codes = CODES.map(([code]) => code);
  expect(Object.values(Excel.ErrorCodes).filter((code) => !codes.includes(code))).toEqual([]);
  expect(Object.keys(ERROR_REASONS).sort()).toEqual([...codes].sort());
  expect(Object.keys(TOLD).filter((reason) => !(FAILURE_REASONS as readonly string[]).includes(reason))).toEqual([]);
});

test.each([[new TypeError('a bug')], ['a text'], [undefined], [new ExcelProblem('busy')]])('%p stays', (error) => {
  expect(problemOf(error)).toBe(error);
});
