import type { ChartPlan } from '../../../src/core/plan/plan';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { createZip } from '../../../src/file/package/saveZip';
import { openZip } from '../../../src/file/package/zipArchive';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { chartedSheet, COSTS, SPENDING } from '../../fixtures/workbooks/chartedSheet';
import { changePart } from '../../support/changePart';
import { partOf, partsOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';
import { workbookOf } from '../../support/workbookOf';

const DRAWING = 'xl/drawings/drawing1.xml';
const user = workbookOf({ Dati: [['Codice'], ['005']] });

function write(bytes: Uint8Array, ...charts: readonly ChartPlan[]): Uint8Array {
  return applyPlan(openWorkbook(bytes), { sheets: [chartedSheet(charts)] }).bytes;
}

/** Drawings and charts of a workbook. */
function drawn(bytes: Uint8Array): string[] {
  return Object.keys(partsOf(bytes))
    .filter((name) => /drawings\/|charts\//.test(name))
    .sort();
}

/** The same with our second chart made to look like one that the user drew. */
function withUserChart(bytes: Uint8Array): Uint8Array {
  return changePart(bytes, DRAWING, (text) => text.replace(SPENDING.name, 'Grafico 1').replace('id="3"', 'id="40"'));
}

/** The same with parts added. */
function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const archive = openZip(bytes);
  const encoded = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return createZip(new Map([...archive.names.map((name) => [name, archive.read(name)] as const), ...encoded]));
}

const both = write(user, COSTS, SPENDING);

test('charts have their parts, which the validator of the Open XML SDK accepts', async () => {
  expect(drawn(both)).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    DRAWING,
  ]);
  expect(await validateWorkbook(both)).toEqual([]);
});

test('a number format with quotes stays inside its attribute', async () => {
  const quoted = write(user, { ...SPENDING, numberFormat: '#,##0" €" & "<"' });
  expect(partOf(quoted, 'xl/charts/chart1.xml')).toContain(
    '<c:numFmt formatCode="#,##0&quot; €&quot; &amp; &quot;&lt;&quot;" sourceLinked="0"/>',
  );
  expect(await validateWorkbook(quoted)).toEqual([]);
});

test('a series holds its references and the values of its cells', () => {
  const text = partOf(both, 'xl/charts/chart1.xml');
  const [, second = ''] = text.split('<c:ser>').slice(1);
  expect(second.slice(second.indexOf('<c:tx>'), second.indexOf('<c:spPr>'))).toBe(
    `<c:tx><c:strRef><c:f>'Sintesi'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Consuntivo</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
  );
  expect(second.slice(second.indexOf('<c:cat>'), second.indexOf('</c:ser>'))).toBe(
    `<c:cat><c:strRef><c:f>'Sintesi'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/>` +
      '<c:pt idx="0"><c:v>Area 1</c:v></c:pt><c:pt idx="1"><c:v>L’area &lt;2&gt;</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
      `<c:val><c:numRef><c:f>'Sintesi'!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>900.5</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
});

test('a second run writes the same bytes', () => {
  expect(write(both, COSTS, SPENDING)).toEqual(both);
});

test('a chart that is no longer wanted goes', async () => {
  const after = write(both, SPENDING);
  expect(drawn(after)).toEqual(['xl/charts/chart2.xml', 'xl/drawings/_rels/drawing1.xml.rels', DRAWING]);
  expect(partOf(after, DRAWING)).not.toContain(COSTS.name);
  expect(await validateWorkbook(after)).toEqual([]);
  expect(await validateWorkbook(write(both))).toEqual([]);
});

test('what Excel added to a chart goes: it would style the new one', () => {
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>';
  const saved = withParts(both, {
    'xl/charts/_rels/chart1.xml.rels': relationships,
    'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"/>',
  });
  expect(drawn(write(saved, COSTS, SPENDING))).toEqual(drawn(both));
});

test('a chart of the user’s on a report stays as it is', async () => {
  const decorated = withUserChart(both);
  const after = write(decorated, COSTS, SPENDING);
  expect(partOf(after, 'xl/charts/chart2.xml')).toBe(partOf(both, 'xl/charts/chart2.xml'));
  const text = partOf(after, DRAWING);
  expect([...text.matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name])).toEqual([
    ['2', COSTS.name],
    ['40', 'Grafico 1'],
    ['41', SPENDING.name],
  ]);
  expect(await validateWorkbook(after)).toEqual([]);
});

test('a sheet under another name has its charts drawn from there', () => {
  const { bytes } = applyPlan(openWorkbook(workbookOf({ Sintesi: [['mia']] })), { sheets: [chartedSheet([COSTS])] });
  expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'Sintesi (2)'!$B$2:$B$3</c:f>");
});
