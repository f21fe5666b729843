/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { createWorkbook } from '../../src/file/write/createWorkbook';
import { openWorkbook } from '../../src/file/openWorkbook';
import { chartedSheet, COSTS, SPENDING } from '../fixtures/workbooks/chartedSheet';
import { smallPlan } from '../fixtures/workbooks/smallPlan';
import { fifteenDigits } from '../support/fifteenDigits';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { validateWorkbook } from '../support/validateWorkbook';
import { hostFromXlsx } from './hostFromXlsx';
import { connectedHost } from './testHost';

const file = createWorkbook(
  { sheets: [...smallPlan.sheets, chartedSheet([COSTS, SPENDING])] },
  { title: 'Prova', subject: 'Prova', created: '2021-04-30T10:00:00Z' },
);

test('a workbook file is opened with all that the plan said', () => {
  const { sheets, styles } = hostFromXlsx(file).snapshot();
  expect(sheets.map(({ name, names }) => [name, names])).toEqual([
    ['Scostamenti', [{ name: 'Prospetti.Foglio', formula: '="Scostamenti|Scostamenti"', visible: false }]],
    ['Quadrature', [{ name: 'Prospetti.Foglio', formula: '="Quadrature|Quadrature"', visible: false }]],
    ['Sintesi', [{ name: 'Prospetti.Foglio', formula: '="Sintesi|Sintesi"', visible: false }]],
  ]);
  expect(styles['Prospetti Importo']).toEqual({
    fontName: 'Arial',
    fontSize: 9,
    numberFormat: '#,##0.00_-',
    horizontal: 'Right',
    vertical: 'Center',
    borderEdgeTop: 'Continuous Thin #A6A6A6',
    borderEdgeBottom: 'Continuous Thin #A6A6A6',
    borderEdgeLeft: 'Continuous Thin #A6A6A6',
    borderEdgeRight: 'Continuous Thin #A6A6A6',
  });
  const [first, second, third] = sheets;
  expect(first?.cells['A3']).toEqual({ value: '005', style: 'Prospetti Codice' });
  expect(first?.cells['C5']).toEqual({ value: 1250.1, formula: '=SUM(C3:C4)', style: 'Prospetti Totale importo' });
  expect(second?.cells['E1']?.formula).toBe('=NUMBERVALUE("1.234,50",",",".")');
  expect(second?.cells['A1']?.link).toEqual({ documentReference: "'Scostamenti'!C5" });
  expect(third?.charts.map(({ name, area, title, series }) => ({ name, area, title, series }))).toMatchObject([
    {
      name: 'Prospetti – Oneri per area',
      area: 'A5:C12',
      title: { visible: true, text: 'Oneri & co. <per area>' },
      series: [
        {
          name: 'Preventivo',
          values: 'B2:B3',
          categories: 'A2:A3',
          fill: '#BDD0E9',
          labels: { numberFormat: '#,##0,' },
        },
        { name: 'Consuntivo', values: 'C2:C3', categories: 'A2:A3', fill: '#1F3864' },
      ],
    },
    { name: 'Prospetti – Spesa', area: 'D5:G12', series: [{ name: 'Consuntivo', values: 'C2:C3' }] },
  ]);
  expect(first).toMatchObject({
    rows: { 1: { size: 24 }, 3: { outline: 1 }, 4: { outline: 1 } },
    columns: { 1: { size: 45.75, style: 'Prospetti Codice' }, 2: { size: 161.25 } },
    merges: ['A1:E1'],
    tables: [{ name: 'TabellaScostamenti', area: 'A2:E4' }],
    frozen: { rows: 2, columns: 2 },
    rowBreaks: [4],
    tabColor: '#1F3864',
    showGridlines: false,
    conditionalFormats: [
      { areas: ['E3:E4'], formula: '$E3>0', fill: '#F8CBAD', colour: '#7B1E00' },
      { areas: ['E3:E4'], formula: "$E3<'Quadrature'!$B$1", fill: '#E2EFDA', colour: '#1E4620' },
    ],
    page: {
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      titleRows: [1, 2],
      headersFooters: {
        pages: {
          defaultForAllPages: { leftHeader: 'Camera && C.', rightHeader: '&D', centerFooter: 'Pagina &P di &N' },
        },
      },
    },
  });
});

test('a workbook that is saved and opened again is the same, and valid', async () => {
  const host = hostFromXlsx(file);
  const saved = host.toXlsx();
  expect(hostFromXlsx(saved).snapshot()).toEqual(host.snapshot());
  expect(await validateWorkbook(saved)).toEqual([]);
});

test('so is one that the client has worked on', async () => {
  const host = connectedHost({
    sheets: [
      {
        name: "L'Aquila",
        rows: [
          ['Codice', 'Importo'],
          ['005', 12.5],
        ],
        tables: [{ name: 'Dati', area: 'A1:B2' }],
      },
      { name: 'Nascosto', visibility: 'VeryHidden', hiddenNames: { Prova: '="sì"' }, protected: true },
    ],
  });
  await Excel.run(async (context) => {
    const { worksheets, names, styles } = context.workbook;
    const sheet = worksheets.getItem("L'Aquila");
    styles.add('Importo');
    styles.getItem('Importo').fill.color = '#FFF2CC';
    sheet.getRange('D:E').style = 'Importo';
    sheet.getRange('4:5').columnHidden = false;
    sheet.getRange('4:5').rowHidden = true;
    sheet.getRange('4:5').group('ByRows');
    const range = sheet.getRange('D1:E2');
    range.formulas = [
      ['=SUM((A1:A2="005")*1)', '=IF(\'L\'\'Aquila\'!B2>0,"sì","no")'],
      [true, '#N/A'],
    ];
    range.format.font.underline = 'Single';
    range.format.borders.getItem('InsideHorizontal').style = 'Double';
    names.add('Importi', sheet.getRange('B2'));
    sheet.pageLayout.setPrintArea('A1:B2');
    sheet.pageLayout.setPrintTitleColumns('$A:$A');
    sheet.pageLayout.zoom = { scale: 80 };
    await context.sync();
  });
  const saved = host.toXlsx();
  expect(hostFromXlsx(saved).snapshot()).toEqual(host.snapshot());
  expect(await validateWorkbook(saved)).toEqual([]);
});

testWithLibreOffice('LibreOffice opens it, and computes the same', async () => {
  const saved = hostFromXlsx(file).toXlsx();
  const recalculated = openWorkbook(await convert(saved, 'prova.xlsx', 'xlsx'));
  const written = openWorkbook(saved);
  for (const { name } of written.sheets) {
    const numbers = (workbook: typeof written): unknown =>
      workbook.readGrid(name).rows.map((row) => row.map(fifteenDigits));
    expect(numbers(recalculated)).toEqual(numbers(written));
  }
});
