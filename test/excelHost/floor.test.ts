/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { codeOf, connectedHost } from './testHost';

// `styles.getItemOrNullObject` came with ExcelApi 1.14, `names.getItemOrNullObject` with 1.4.
const newer = (context: Excel.RequestContext): unknown => context.workbook.styles.getItemOrNullObject('Normal');
const older = (context: Excel.RequestContext): unknown => context.workbook.names.getItemOrNullObject('Prospetti');

test.each([
  ['1.13', 'ApiNotFound'],
  ['1.14', 'none'],
  [undefined, 'none'],
])('with a floor of %s, the client says %s of a member of 1.14', async (floor, code) => {
  connectedHost({}, floor === undefined ? {} : { floor });
  expect([await codeOf(older), await codeOf(newer)]).toEqual(['none', code]);
});
