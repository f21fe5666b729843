/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { connectedHost } from './testHost';

test('values, formulas and formats that are written can be read again, in one round trip', async () => {
  const host = connectedHost({ sheets: [{ name: "L'Aquila" }] });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("l'aquila").getRange('A1:C2');
    range.numberFormat = [
      ['@', 'General', '0.00'],
      ['General', 'General', 'General'],
    ];
    range.values = [
      ['005', '005', 2.5],
      ['=A1', null, true],
    ];
    range.load('values,formulas,numberFormat,text,valueTypes,address');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: "'L''Aquila'!A1:C2",
    formulas: [
      ['005', 5, 2.5],
      ['=A1', '', true],
    ],
    numberFormat: [
      ['@', 'General', '0.00'],
      ['General', 'General', 'General'],
    ],
    text: [
      ['005', '5', '2,50'],
      ['0', '', 'VERO'],
    ],
    valueTypes: [
      ['String', 'Double', 'Double'],
      ['Double', 'Empty', 'Boolean'],
    ],
    values: [
      ['005', 5, 2.5],
      [0, '', true],
    ],
  });
  expect(host.journal.syncs).toBe(1);
});

test.each([
  ['text', 'Piano 2020', 'Piano 2020'],
  ['digits', '011', 11],
  ['digits behind an apostrophe', "'011", '011'],
  ['a power of ten', '1E0101', 1e101],
  ['thousands the American way', '1,234.5', 1234.5],
  ['an amount the Italian way', '1.234,56', '1.234,56'],
  ['a percentage', '12%', 0.12],
  ['a negative in brackets', '(3)', -3],
  ['a currency', '$5', 5],
  ['a code that may be a date', '1-2', 46_024],
  ['a date', '31/12/2020', 44_196],
  ['a month', 'mar 2020', 43_891],
  ['a time', '6:00', 0.25],
  ['a fraction', '1 1/2', 1.5],
  ['a truth value', 'true', true],
  ['an error', '#N/A', '#N/A'],
  ['a name with a month in it', 'Marzo è passato', 'Marzo è passato'],
  ['two years', '2019-2020', '2019-2020'],
])('takes %s as Excel does: %s', async (_, text, value) => {
  connectedHost();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[text]];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual([[value]]);
});

test('in a cell that is formatted as text, everything stays text, formulas too', async () => {
  const host = connectedHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range.numberFormat = [['@'], ['@'], ['@']];
    range.formulas = [['=1+1'], ['1-2'], ['TRUE']];
    await context.sync();
  });
  const { cells = {} } = host.snapshot().sheets[0] ?? {};
  expect(Object.values(cells).map(({ value }) => value)).toEqual(['=1+1', '1-2', 'TRUE']);
});

test('an array of more than 1,500 cells, which the client cuts, arrives whole', async () => {
  const host = connectedHost();
  const values = Array.from({ length: 2000 }, (_, row) => [row, `riga ${row}`]);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 2000, 2);
    range.values = values;
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(read).toEqual(values);
  expect(host.journal.work[0]?.actions.filter((action) => action === 'Range.Values')).toHaveLength(3);
});

test('formulas give what the evaluator says', async () => {
  const host = connectedHost({ evaluate: ({ sheet, row, column, formula }) => `${sheet} ${row} ${column} ${formula}` });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').formulas = [['=SUM(A1:A9)']];
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.cells).toEqual({
    B2: { formula: '=SUM(A1:A9)', value: 'Foglio1 2 2 =SUM(A1:A9)' },
  });
});

test('the separators are those of the language', async () => {
  connectedHost({ locale: 'it-IT', sheets: [{ name: 'Dati', rows: [[1234.5]] }] });
  const read = await Excel.run(async (context) => {
    const { numberFormat } = context.application.cultureInfo;
    numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1');
    range.numberFormat = [['#,##0.00']];
    range.load('text');
    await context.sync();
    return [numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator, range.text];
  });
  expect(read).toEqual([',', '.', [['1.234,50']]]);
});
