import { openWorkbook } from '../../../src/file/openWorkbook';
import { fileErrorOf } from '../fileErrorOf';
import { handMade, handMadeParts, packageOf } from './handMade';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = '<worksheet><sheetData/></worksheet>';
const TABS =
  '<sheet name="Foglio1" sheetId="7" r:id="rId1"/>' +
  '<sheet name="Grafico" sheetId="2" r:id="rId8"/>' +
  '<sheet name="Ricavi &amp; costi" sheetId="3" state="hidden" r:id="rId9"/>' +
  '<sheet name="Segreto" sheetId="4" state="veryHidden" r:id="rId10"/>';
const LINKS =
  `<Relationship Id="rId8" Type="${TYPE}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
  `<Relationship Id="rId9" Type="${TYPE}/worksheet" Target="/xl/worksheets/sheet2.xml"/>` +
  `<Relationship Id="rId10" Type="${TYPE}/worksheet" Target="worksheets/Sheet3.xml"/>`;
const PARTS = {
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  'xl/worksheets/sheet2.xml': SHEET,
  'xl/worksheets/sheet3.xml': SHEET,
};

test('worksheets in the order of the tabs; a chart sheet is none, but its name is taken', () => {
  const workbook = openWorkbook(handMade({ tabs: TABS, links: LINKS, parts: PARTS }));
  expect(workbook.tabNames).toEqual(['Foglio1', 'Grafico', 'Ricavi & costi', 'Segreto']);
  expect(workbook.sheets).toEqual([
    {
      name: 'Foglio1',
      part: 'xl/worksheets/sheet1.xml',
      relationshipId: 'rId1',
      sheetId: 7,
      visibility: 'visible',
      tab: 0,
    },
    {
      name: 'Ricavi & costi',
      part: 'xl/worksheets/sheet2.xml',
      relationshipId: 'rId9',
      sheetId: 3,
      visibility: 'hidden',
      tab: 2,
    },
    {
      name: 'Segreto',
      part: 'xl/worksheets/Sheet3.xml',
      relationshipId: 'rId10',
      sheetId: 4,
      visibility: 'veryHidden',
      tab: 3,
    },
  ]);
  expect(workbook.outline.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Foglio1', 'visible'],
    ['Ricavi & costi', 'hidden'],
    ['Segreto', 'veryHidden'],
  ]);
  expect([workbook.workbookPart, workbook.stylesPart, workbook.sharedStringsPart]).toEqual([
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
  ]);
});

test.each([
  ['as it was written', '&quot;Scostamenti|Ricavi &amp; costi&quot;', 'Scostamenti'],
  ['with a quote in a name', '"Scosta""menti|Ricavi &amp; costi"', 'Scosta"menti'],
  ['on a sheet that was renamed or copied since', '"Scostamenti|Scostamenti"', undefined],
  ['that is no text', 'Foglio1!$A$1', undefined],
  ['without a report', '"|Ricavi &amp; costi"', undefined],
])('the mark of a report %s', (_, formula, expected) => {
  const names = `<definedName name="Prospetti.Foglio" localSheetId="2" hidden="1">${formula}</definedName>`;
  const { outline } = openWorkbook(handMade({ tabs: TABS, links: LINKS, parts: PARTS, names }));
  expect(outline.sheets.map(({ report }) => report)).toEqual([undefined, expected, undefined]);
});

test('a mark that belongs to no sheet marks none', () => {
  const names = '<definedName name="Prospetti.Foglio">"Sintesi|Foglio1"</definedName>';
  expect(openWorkbook(handMade({ names })).outline.sheets[0]).toEqual({
    name: 'Foglio1',
    visibility: 'visible',
    tables: [],
  });
});

test('tables, with and without header and totals', () => {
  const table = (attributes: string) => `<table id="1" ${attributes}><tableColumns/></table>`;
  const link = (id: number) => `<Relationship Id="rId${id}" Type="${TYPE}/table" Target="../tables/table${id}.xml"/>`;
  const parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${link(1)}${link(2)}<Relationship Id="rId9" Type="${TYPE}/drawing" Target="x.xml"/></Relationships>`,
    'xl/tables/table1.xml': table('name="Tabella1" displayName="Quote" ref="B3:D9" totalsRowCount="1"'),
    'xl/tables/table2.xml': table('name="Tabella2" ref="F1:F2" headerRowCount="0" totalsRowShown="0"'),
  };
  expect(openWorkbook(handMade({ parts })).outline.sheets[0]?.tables).toEqual([
    { name: 'Quote', area: { top: 3, left: 2, bottom: 9, right: 4 }, hasHeader: true, hasTotals: true },
    { name: 'Tabella2', area: { top: 1, left: 6, bottom: 2, right: 6 }, hasHeader: false, hasTotals: false },
  ]);
});

const GRID =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="B3"><v>5</v></c></row></sheetData>' +
  '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="D4:E5"/></mergeCells>';
const FIRST_MERGE = { top: 1, left: 1, bottom: 1, right: 2 };
const SECOND_MERGE = { top: 4, left: 4, bottom: 5, right: 5 };

test('a whole sheet, with its merged areas', () => {
  expect(openWorkbook(handMade({ sheet: GRID })).readGrid('Foglio1')).toEqual({
    sheet: 'Foglio1',
    top: 1,
    left: 1,
    rows: [[1, null, 3], [], [null, 5]],
    merged: [FIRST_MERGE, SECOND_MERGE],
  });
});

test.each([
  [{ top: 1, left: 2, bottom: 2, right: 9 }, [[null, 3], []], [FIRST_MERGE]],
  [{ top: 3, left: 2, bottom: 4, right: 4 }, [[5]], [SECOND_MERGE]],
  [{ top: 9, left: 1, bottom: 9, right: 1 }, [], []],
])('the area %j', (area, rows, merged) => {
  const { top, left } = area;
  expect(openWorkbook(handMade({ sheet: GRID })).readGrid('Foglio1', area)).toEqual({
    sheet: 'Foglio1',
    top,
    left,
    rows,
    merged,
  });
});

test('prefixes and the strict namespaces make no difference', () => {
  const parts = handMadeParts({
    sheet: GRID,
    names: '<definedName name="Prospetti.Foglio" localSheetId="0">"Sintesi|Foglio1"</definedName>',
  });
  const strict = Object.entries(parts).map(([name, text]) => {
    const prefixed = name.startsWith('xl/') && !name.endsWith('.rels') ? text.replace(/<(\/?)(?=\w)/g, '<$1x:') : text;
    return [
      name,
      prefixed
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll('r:id', 'rel:id')
        .replaceAll('xmlns:r=', 'xmlns:rel=')
        .replaceAll('xmlns=', name.startsWith('xl/') && !name.endsWith('.rels') ? 'xmlns:x=' : 'xmlns='),
    ] as const;
  });
  const plain = openWorkbook(packageOf(parts));
  const other = openWorkbook(packageOf(Object.fromEntries(strict)));
  expect(other.outline).toEqual(plain.outline);
  expect(other.readGrid('Foglio1')).toEqual(plain.readGrid('Foglio1'));
});

test.each([
  [
    'a sheet whose part is missing',
    { tabs: '<sheet name="A" sheetId="1" r:id="rId99"/>' },
    'manca il contenuto del foglio «A»',
  ],
  [
    'a sheet without a name',
    { tabs: '<sheet sheetId="1" r:id="rId1"/>' },
    'la parte «xl/workbook.xml» elenca un foglio senza nome, numero o contenuto',
  ],
  [
    'two sheets of one name',
    { tabs: '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="2" r:id="rId1"/>' },
    'due fogli si chiamano «a»',
  ],
  ['bad XML in the workbook', { settings: '<a>' }, 'la parte «xl/workbook.xml» non è XML corretto'],
  [
    'a table without its area',
    {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${TYPE}/table" Target="/t.xml"/></Relationships>`,
        't.xml': '<table name="T" ref="A0"/>',
      },
    },
    'la parte «t.xml» non descrive una tabella',
  ],
])('%s: damaged', (_, made, detail) => {
  expect(fileErrorOf(() => openWorkbook(handMade(made)))?.message).toBe(
    `Il file è danneggiato (${detail}): aprirlo in Excel, salvarlo di nuovo come «Cartella di lavoro di Excel (.xlsx)» e riprovare.`,
  );
});

test('a merged area beyond the sheet: damaged', () => {
  const sheet = '<sheetData/><mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>';
  expect(fileErrorOf(() => openWorkbook(handMade({ sheet })).readGrid('Foglio1'))?.message).toContain(
    "l'area unita «A1:XFE1»",
  );
});
