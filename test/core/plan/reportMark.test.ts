import { markedReport, namedByMark, reportMark } from '../../../src/core/plan/reportMark';

test.each([
  ['Sintesi', 'Sintesi', false, '"Sintesi|Sintesi"'],
  ['Sintesi', 'Sintesi (2)', false, '"Sintesi|Sintesi (2)"'],
  ['Contesto', 'La "prova"', false, '"Contesto|La ""prova"""'],
  ['Contesto', 'a|b', false, '"Contesto|a|b"'],
  ['Sintesi', 'Sintesi (2)', true, '"Sintesi|Sintesi (2)/in scrittura"'],
])('the mark of %s on %s, unfinished: %s', (report, sheet, unfinished, mark) => {
  expect(reportMark(report, sheet, unfinished)).toBe(mark);
  expect(namedByMark(mark)).toEqual({ report, sheet, unfinished });
  expect(namedByMark(`=${mark}`)).toEqual({ report, sheet, unfinished });
  expect(markedReport(mark, sheet)).toEqual(unfinished ? { report, unfinished } : { report });
});

test.each([
  ['a sheet that was renamed', '"Sintesi|Sintesi"', 'Mia sintesi'],
  ['no mark', undefined, 'Sintesi'],
  ['a name without a bar', '"Sintesi"', 'Sintesi'],
  ['a name of cells', 'Sintesi!$A$1', 'Sintesi'],
])('%s is no report', (_what, mark, sheet) => {
  expect(markedReport(mark, sheet)).toEqual({});
});
