import { copyName, download, nameOfYear } from '../../src/entries/browser/download';

test.each([
  ['conti 2020.xlsx', 'conti 2020-prospetti.xlsx'],
  ['conti.2020.XLSM', 'conti.2020-prospetti.XLSM'],
  ['conti-prospetti.xlsx', 'conti-prospetti.xlsx'],
  ['conti', 'conti-prospetti'],
])('the copy of %s is called %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});

test.each([
  ['Conti 2020.xlsx', 'Conti 2021.xlsx'],
  ['conti.xlsm', 'conti-2021.xlsm'],
  ['conti', 'conti-2021'],
])('%s of the year after is called %s', (name, next) => {
  expect(nameOfYear(name, 2021)).toBe(next);
});

test('a workbook with macros keeps its kind', () => {
  const bytes = new Uint8Array([1, 2]);
  expect(download('a.xlsx', bytes).content.type).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  expect(download('a.XLSM', bytes).content.type).toBe('application/vnd.ms-excel.sheet.macroenabled.12');
});
