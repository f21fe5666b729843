import { ExcelProblem } from '../../src/excel/excelProblem';
import { problemOf } from '../../src/excel/problemOf';

test.each([
  ['InvalidOperationInCellEditMode', 'editMode'],
  ['AccessDenied', 'protectedSheet'],
  ['ItemNotFound', 'sheetGone'],
  ['RequestPayloadSizeLimitExceeded', 'payloadRefused'],
  ['ResponsePayloadSizeLimitExceeded', 'payloadRefused'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['InvalidRequestContext', 'sessionLost'],
  ['ApiNotFound', 'apiMissing'],
  ['ActivityLimitReached', 'busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['InactiveWorkbook', 'busy'],
  ['GeneralException', 'unknown'],
  ['SomethingNew', 'unknown'],
])('%s is %s', (code, reason) => {
  const error = Object.assign(new Error('in English'), { code });
  const problem = problemOf(error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ reason, details: { code }, cause: error });
});

test.each([[new TypeError('a bug')], ['a text'], [undefined], [new ExcelProblem('busy')]])('%p stays', (error) => {
  expect(problemOf(error)).toBe(error);
});
