/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import type { WorkbookSeed } from './seed';
import { codeOf, connectedHost } from './testHost';

const seed: WorkbookSeed = {
  sheets: [
    {
      name: 'Dati',
      rows: [
        ['Codice', 'Titolo'],
        ['1A', 'Uno'],
      ],
      tables: [{ name: 'Dati', area: 'A1:B2' }],
    },
    { name: 'Chiuso', rows: [[1]], protected: true },
    { name: 'Nascosto', visibility: 'VeryHidden' },
  ],
};

const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;
const data = (context: Excel.RequestContext): Excel.Worksheet => sheets(context).getItem('Dati');

const cases: readonly [about: string, code: string, batch: (context: Excel.RequestContext) => unknown][] = [
  ['a sheet that is not there', 'ItemNotFound', (context) => sheets(context).getItem('Sintesi').load('name')],
  ['a sheet name that is taken, in other case', 'ItemAlreadyExists', (context) => sheets(context).add('DATI')],
  ['a sheet name that is too long', 'InvalidArgument', (context) => sheets(context).add('x'.repeat(32))],
  ['a sheet name with a slash', 'InvalidArgument', (context) => sheets(context).add('2020/21')],
  ['a sheet name in apostrophes', 'InvalidArgument', (context) => sheets(context).add("'Dati'")],
  [
    'more merged areas than Excel tells',
    'GeneralException',
    (context) => {
      const rows = data(context).getRange('D1:E513');
      rows.merge(true);
      rows.getMergedAreasOrNullObject().load('address');
    },
  ],
  [
    'deleting a very hidden sheet',
    'InvalidOperation',
    (context) => {
      sheets(context).getItem('Nascosto').delete();
    },
  ],
  [
    'activating a hidden sheet',
    'InvalidOperation',
    (context) => {
      sheets(context).getItem('Nascosto').activate();
    },
  ],
  ['an array of another size', 'InvalidArgument', (context) => (data(context).getRange('A1:B2').values = [[1]])],
  ['values of a whole column', 'InvalidArgument', (context) => (data(context).getRange('D:D').values = [[1]])],
  ['an address that is none', 'InvalidArgument', (context) => data(context).getRange('A0').load('values')],
  ['two areas where one is wanted', 'InvalidArgument', (context) => data(context).getRange('A1,C1').load('values')],
  ['an address of another sheet', 'InvalidArgument', (context) => data(context).getRange('Chiuso!A1').load('values')],
  [
    'an address that Excel would cut',
    'InvalidArgument',
    (context) => (data(context).getRanges(`A1,${'AAA1,'.repeat(2000)}A2`).style = 'Normal'),
  ],
  [
    'writing to a protected sheet',
    'AccessDenied',
    (context) => (sheets(context).getItem('Chiuso').getRange('A1').values = [[2]]),
  ],
  [
    'formatting a protected sheet',
    'AccessDenied',
    (context) => (sheets(context).getItem('Chiuso').getRange('A1').format.font.bold = true),
  ],
  [
    'protecting it again',
    'AccessDenied',
    (context) => {
      sheets(context).getItem('Chiuso').protection.protect();
    },
  ],
  [
    'a style that is not there',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').style = 'Prospetti Testo'),
  ],
  [
    'a second style of that name',
    'ItemAlreadyExists',
    (context) => {
      context.workbook.styles.add('normal');
    },
  ],
  ['a colour by name', 'InvalidArgument', (context) => (data(context).getRange('D1').format.fill.color = 'rosso')],
  [
    'a formula with semicolons',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').formulas = [['=SUM(A1;A2)']]),
  ],
  [
    'a formula with an open bracket',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').formulas = [['=SUM(A1']]),
  ],
  [
    'a formula about a sheet that is not there',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').formulas = [["='Sintesi'!A1"]]),
  ],
  [
    'a formula that is too long',
    'FormulaLengthExceedsLimit',
    (context) => (data(context).getRange('D1').formulas = [[`=${'1+'.repeat(4100)}1`]]),
  ],
  [
    'a text that is too long',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').values = [['x'.repeat(32_768)]]),
  ],
  [
    'merging cells of a table',
    'MergedRangeConflict',
    (context) => {
      data(context).getRange('A2:B2').merge();
    },
  ],
  ['a table over another one', 'InvalidArgument', (context) => data(context).tables.add('B1:C3', true)],
  [
    'a table name that is an address',
    'InvalidArgument',
    (context) => (data(context).tables.getItem('Dati').name = 'AB12'),
  ],
  ['a name that is an address', 'InvalidArgument', (context) => data(context).names.add('A1', '=1')],
  [
    'a second name',
    'ItemAlreadyExists',
    (context) => {
      data(context).names.add('Prospetti', '=1');
      data(context).names.add('PROSPETTI', '=2');
    },
  ],
  [
    'groups that go too deep',
    'InvalidOperation',
    (context) => {
      for (let level = 0; level < 8; level++) data(context).getRange('3:4').group('ByRows');
    },
  ],
  [
    'ungrouping what is not grouped',
    'InvalidOperation',
    (context) => {
      data(context).getRange('3:4').ungroup('ByRows');
    },
  ],
  ['a row that is too high', 'InvalidArgument', (context) => (data(context).getRange('1:1').format.rowHeight = 410)],
  ['a scale that Excel does not have', 'InvalidArgument', (context) => (data(context).pageLayout.zoom = { scale: 5 })],
  [
    'a header that is too long',
    'InvalidArgument',
    (context) => (data(context).pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256)),
  ],
  [
    'a conditional format without its equals sign',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').conditionalFormats.add('Custom').custom.rule.formula = 'D1>0'),
  ],
  [
    'a member that the tests’ Excel lacks',
    'ApiNotFound',
    (context) => data(context).getRange('A1').load('linkedDataTypeState'),
  ],
  [
    'a link to nowhere',
    'InvalidArgument',
    (context) => (data(context).getRange('D1').hyperlink = { screenTip: 'qui' }),
  ],
];

test.each(cases)('%s: %s', async (_, code, batch) => {
  const host = connectedHost(seed);
  expect(await codeOf(batch)).toBe(code);
  expect(host.journal.work.map(({ error }) => error)).toEqual([code]);
});

test('a workbook whose structure is protected takes no sheet, and loses none', async () => {
  connectedHost({ ...seed, structureProtected: true });
  expect(await codeOf((context) => sheets(context).add('Sintesi'))).toBe('AccessDenied');
  expect(
    await codeOf((context) => {
      data(context).delete();
    }),
  ).toBe('AccessDenied');
  expect(await codeOf((context) => (data(context).name = 'Altro'))).toBe('AccessDenied');
});

test('cells that are not locked can be written on a protected sheet', async () => {
  connectedHost(seed);
  const code = await codeOf((context) => {
    const sheet = data(context);
    sheet.getRange('D1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('D1').values = [['libera']];
  });
  expect(code).toBe('none');
});
