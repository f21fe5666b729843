import type { SheetPlan } from '../../../../src/core/plan/plan';
import { TRANSITIONAL } from '../../../../src/file/write/dialect';
import { nothingKept } from '../../../../src/file/write/sheet/keptElements';
import { sheetXml } from '../../../../src/file/write/sheet/sheetXml';
import { cell, reportSheet, smallPlan } from '../../../fixtures/workbooks/smallPlan';

const styles = { cell: (style: string) => style.length, look: (look: string) => look.length };

/** The sheet part from `<sheetPr>` on. */
function written(sheet: SheetPlan, tables: readonly string[] = []): string {
  return [...sheetXml(sheet, styles, tables, undefined, nothingKept(TRANSITIONAL))]
    .join('')
    .replace(/^[^]*?(?=<sheetPr)/, '');
}

const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';

test('a sheet with all that a plan can say, in the order of the schema', () => {
  const [sheet = reportSheet('')] = smallPlan.sheets;
  expect(written(sheet, ['rId1'])).toBe(
    [
      '<sheetPr><tabColor rgb="FF1F3864"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<dimension ref="A1:E5"/>',
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
      '<pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/>',
      '<selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>',
      '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/>',
      '<cols><col min="1" max="1" width="8.7109375" style="4" customWidth="1"/>',
      '<col min="2" max="2" width="30.7109375" customWidth="1"/><col min="3" max="3" width="14.7109375" customWidth="1"/>',
      '<col min="4" max="4" width="14.7109375" customWidth="1"/><col min="5" max="5" width="10.7109375" customWidth="1"/></cols>',
      '<sheetData><row r="1" ht="24" customHeight="1"><c r="A1" s="5" t="inlineStr"><is><t>Scostamenti</t></is></c></row>',
      '<row r="2"><c r="A2" s="7" t="inlineStr"><is><t>Codice</t></is></c><c r="B2" s="7" t="inlineStr"><is><t>Titolo</t></is></c>',
      '<c r="C2" s="7" t="inlineStr"><is><t>Preventivo</t></is></c><c r="D2" s="7" t="inlineStr"><is><t>Consuntivo</t></is></c>',
      '<c r="E2" s="7" t="inlineStr"><is><t>%</t></is></c></row>',
      '<row r="3" outlineLevel="1"><c r="A3" s="4" t="inlineStr"><is><t>005</t></is></c>',
      '<c r="B3" s="4" t="inlineStr"><is><t>Promozione &amp; "export"</t></is></c>',
      '<c r="C3" s="6"><v>1000.1</v></c><c r="D3" s="6"><v>900.05</v></c>',
      '<c r="E3" s="7"><f>(D3-C3)/C3</f><v>-0.10003999600040002</v></c></row>',
      '<row r="4" outlineLevel="1"><c r="A4" s="4" t="inlineStr"><is><t>5</t></is></c>',
      '<c r="B4" s="4" t="inlineStr"><is><t>Digitale &lt;PMI&gt;</t></is></c>',
      '<c r="C4" s="6"><v>250</v></c><c r="D4" s="6"><v>400.5</v></c><c r="E4" s="7"><f>(D4-C4)/C4</f><v>0.602</v></c></row>',
      '<row r="5"><c r="A5" s="10" t="inlineStr"><is><t>Totale</t></is></c><c r="B5" s="10"/>',
      '<c r="C5" s="5"><f>SUM(C3:C4)</f><v>1250.1</v></c><c r="D5" s="5"><f>SUM(D3:D4)</f><v>1300.55</v></c>',
      '<c r="E5" s="7" t="b"><f>D5&gt;C5</f><v>1</v></c></row></sheetData>',
      '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
      '<conditionalFormatting sqref="E3:E4"><cfRule type="expression" dxfId="3" priority="1"><formula>$E3&gt;0</formula></cfRule></conditionalFormatting>',
      `<conditionalFormatting sqref="E3:E4"><cfRule type="expression" dxfId="4" priority="2"><formula>$E3&lt;'Quadrature'!$B$1</formula></cfRule></conditionalFormatting>`,
      `<printOptions horizontalCentered="1"/>${MARGINS}`,
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      '<headerFooter><oddHeader xml:space="preserve">&amp;LCamera &amp;&amp; C.&amp;R&amp;D</oddHeader>',
      '<oddFooter xml:space="preserve">&amp;CPagina &amp;P di &amp;N</oddFooter></headerFooter>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
      '<ignoredErrors><ignoredError sqref="A1:E5" numberStoredAsText="1"/></ignoredErrors>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    ].join(''),
  );
});

test('cells of each kind', () => {
  const cells = [
    cell(null),
    cell('', 'text'),
    cell(false),
    cell(0.1 + 0.2),
    cell(1e21),
    cell(null, 'text', { formula: 'A1' }),
    cell('', 'text', { formula: 'IF(A1="","","x")' }),
    cell(' x', 'text', { formula: 'B1' }),
    cell(3, 'text', { formula: 'SUM(A1:A2*B1:B2)', array: true }),
    null,
    cell('due\nrighe', 'text', { link: { sheet: "L'Aquila & C.", cell: 'B2' } }),
  ];
  const xml = written(reportSheet('A', { rows: [{ cells: [] }, { cells }] }));
  expect(xml.slice(xml.indexOf('<sheetData>'), xml.indexOf('<printOptions'))).toBe(
    [
      '<sheetData><row r="2"><c r="A2" s="4"/><c r="B2" s="4" t="inlineStr"><is><t></t></is></c>',
      '<c r="C2" s="4" t="b"><v>0</v></c><c r="D2" s="4"><v>0.30000000000000004</v></c><c r="E2" s="4"><v>1e+21</v></c>',
      '<c r="F2" s="4"><f>A1</f></c><c r="G2" s="4" t="str"><f>IF(A1="","","x")</f><v></v></c>',
      '<c r="H2" s="4" t="str"><f>B1</f><v xml:space="preserve"> x</v></c>',
      '<c r="I2" s="4"><f t="array" ref="I2">SUM(A1:A2*B1:B2)</f><v>3</v></c>',
      '<c r="K2" s="4" t="inlineStr"><is><t xml:space="preserve">due\nrighe</t></is></c></row></sheetData>',
      `<hyperlinks><hyperlink ref="K2" location="'L''Aquila &amp; C.'!B2"/></hyperlinks>`,
    ].join(''),
  );
});

test.each([
  [{ rows: 0, columns: 0 }, ''],
  [
    { rows: 3, columns: 0 },
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/>',
  ],
  [
    { rows: 0, columns: 1 },
    '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/>',
  ],
])('frozen %j', (frozen, pane) => {
  expect(written(reportSheet('A', { frozen }))).toContain(
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
  );
});
