import { openWorkbook } from '../../../src/file/openWorkbook';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { cell, reportSheet, smallPlan } from '../../fixtures/workbooks/smallPlan';
import { partOf, partsOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const properties = { title: 'Modello', subject: 'Rapporto & bilancio', created: '2021-04-30T10:00:00Z' };

test('a new workbook holds the sheets of the plan and is valid', async () => {
  const bytes = createWorkbook(smallPlan, properties);
  expect(Object.keys(partsOf(bytes))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/core.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/tables/table1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(await validateWorkbook(bytes)).toEqual([]);
});

test('the validator of these tests does find what is wrong', async () => {
  const broken = createWorkbook({ sheets: [reportSheet('A', { tabColour: 'rosso' })] }, properties);
  expect(await validateWorkbook(broken)).toEqual([
    { part: 'xl/worksheets/sheet1.xml', message: expect.stringContaining("invalid value 'FFrosso'") as string },
  ]);
});

test('what was written reads back: values, names, tables, the mark of a report', () => {
  const workbook = openWorkbook(createWorkbook(smallPlan, properties));
  expect(workbook.readGrid('Scostamenti').rows).toEqual([
    ['Scostamenti'],
    ['Codice', 'Titolo', 'Preventivo', 'Consuntivo', '%'],
    ['005', 'Promozione & "export"', 1000.1, 900.05, { kind: 'percent', fraction: (900.05 - 1000.1) / 1000.1 }],
    ['5', 'Digitale <PMI>', 250, 400.5, { kind: 'percent', fraction: 0.602 }],
    ['Totale', null, 1250.1, 1300.55, true],
  ]);
  expect(workbook.readGrid('Quadrature').rows).toEqual([['Vedi', 1250.1, 'sì', 1250.1, 1234.5]]);
  expect(workbook.outline.sheets).toEqual([
    {
      name: 'Scostamenti',
      visibility: 'visible',
      report: 'Scostamenti',
      tables: [
        {
          name: 'TabellaScostamenti',
          area: { top: 2, left: 1, bottom: 4, right: 5 },
          hasHeader: true,
          hasTotals: false,
        },
      ],
    },
    { name: 'Quadrature', visibility: 'visible', report: 'Quadrature', tables: [] },
  ]);
});

test('the same plan and properties give the same bytes', () => {
  expect(createWorkbook(smallPlan, properties)).toEqual(createWorkbook(smallPlan, properties));
});

test('its properties say what it is, in Italian', () => {
  expect(partOf(createWorkbook(smallPlan, properties), 'docProps/core.xml')).toContain(
    '<dc:title>Modello</dc:title><dc:subject>Rapporto &amp; bilancio</dc:subject><dc:language>it-IT</dc:language>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2021-04-30T10:00:00Z</dcterms:created>',
  );
});

test('an input sheet is not marked as a report', () => {
  const plan = { sheets: [reportSheet('Ente', { role: 'input', rows: [{ cells: [cell('Voce', 'inputHeader')] }] })] };
  const workbook = openWorkbook(createWorkbook(plan, properties));
  expect(workbook.outline.sheets).toEqual([{ name: 'Ente', visibility: 'visible', tables: [] }]);
});
