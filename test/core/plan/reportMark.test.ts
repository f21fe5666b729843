import { markedReport, namedByMark, reportMark } from '../../../src/core/plan/reportMark';

test.each([
  ['Sintesi', 'Sintesi', '"Sintesi|Sintesi"'],
  ['Sintesi', 'Sintesi (2)', '"Sintesi|Sintesi (2)"'],
  ['Contesto', 'La "prova"', '"Contesto|La ""prova"""'],
  ['Contesto', 'a|b', '"Contesto|a|b"'],
])('the mark of %s on %s', (report, sheet, mark) => {
  expect(reportMark(report, sheet)).toBe(mark);
  expect(namedByMark(mark)).toEqual({ report, sheet });
  expect(namedByMark(`=${mark}`)).toEqual({ report, sheet });
  expect(markedReport(mark, sheet)).toBe(report);
});

test.each([
  ['a sheet that was renamed', '"Sintesi|Sintesi"', 'Mia sintesi'],
  ['no mark', undefined, 'Sintesi'],
  ['a name without a bar', '"Sintesi"', 'Sintesi'],
  ['a name of cells', 'Sintesi!$A$1', 'Sintesi'],
])('%s is no report', (_what, mark, sheet) => {
  expect(markedReport(mark, sheet)).toBeUndefined();
});
