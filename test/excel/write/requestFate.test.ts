import { ExcelProblem } from '../../../src/excel/excelProblem';
import { BEGUN, fateOf } from '../../../src/excel/write/requestFate';

function failed(code: string, cause: object): ExcelProblem {
  return new ExcelProblem('readOnly', { code }, { cause });
}

test.each([
  ['a request refused as a whole', failed('AccessDenied', { debugInfo: {} }), 'refused'],
  ['one that says nothing at all', failed('AccessDenied', {}), 'refused'],
  [
    'an action of it, where Excel takes no notes',
    failed('AccessDenied', { debugInfo: { statement: 'range.values = …' } }),
    'unknown',
  ],
  [
    'an action that only its place tells',
    failed('AccessDenied', { debugInfo: { errorLocation: 'Range.values' } }),
    'unknown',
  ],
  [
    'an action, with the notes before it',
    failed('AccessDenied', { traceMessages: [BEGUN], debugInfo: { statement: 'x' } }),
    'told',
  ],
  ['another failure without notes', failed('GeneralException', {}), 'unknown'],
  ['something that came before the request', new TypeError('x'), 'refused'],
])('the fate of %s', (_what, error, fate) => {
  expect(fateOf(error)).toBe(fate);
});
