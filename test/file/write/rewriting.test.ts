import type { SheetPlan } from '../../../src/core/plan/plan';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { createWorkbook } from '../../../src/file/write/createWorkbook';
import { cell, reportSheet, smallPlan } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { partOf, partsOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const first = createWorkbook(smallPlan, { title: '', subject: '', created: '2021-04-30T10:00:00Z' });
const QUADRATURE = 'xl/worksheets/sheet2.xml';

function rewrite(bytes: Uint8Array, sheet: SheetPlan): Uint8Array {
  return applyPlan(openWorkbook(bytes), { sheets: [sheet] }).bytes;
}

test('a report is rewritten in its part; other reports and the list of sheets stay', () => {
  const after = rewrite(first, reportSheet('Quadrature', { rows: [{ cells: [cell('nuovo')] }] }));
  const [old, now] = [partsOf(first), partsOf(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  const changed = Object.keys(now).filter((name) => now[name] !== old[name]);
  expect(changed).toEqual([QUADRATURE]);
  expect(openWorkbook(after).readGrid('Quadrature').rows).toEqual([['nuovo']]);
});

test('what users put on a report stays: notes, pictures, protection, a macro’s name for it, printer settings', async () => {
  const decorated = changePart(first, QUADRATURE, (text) =>
    text
      .replace('<sheetPr>', '<sheetPr codeName="Foglio7">')
      .replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>')
      .replace('orientation="portrait"/>', 'orientation="portrait" r:id="rId9"/>')
      .replace('</worksheet>', '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/></worksheet>'),
  );
  const after = partOf(rewrite(decorated, reportSheet('Quadrature')), QUADRATURE);
  expect(after.slice(after.indexOf('<sheetPr'))).toBe(
    '<sheetPr codeName="Foglio7"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/>' +
      '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
      '<sheetData></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>' +
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait" r:id="rId9"/>' +
      '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/></worksheet>',
  );
  expect(await validateWorkbook(rewrite(first, reportSheet('Quadrature')))).toEqual([]);
});

test('conditional formats of the user’s stay, and come before those of the report', () => {
  const bar = '<cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/></dataBar></cfRule>';
  const decorated = changePart(first, 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(
      '<conditionalFormatting',
      `<conditionalFormatting sqref="C1:C9">${bar}</conditionalFormatting><conditionalFormatting`,
    ),
  );
  const after = partOf(applyPlan(openWorkbook(decorated), smallPlan).bytes, 'xl/worksheets/sheet1.xml');
  const formats = after.slice(after.indexOf('<conditionalF'), after.indexOf('<hyper'));
  expect(formats.match(/(?<=Formatting )sqref="[^"]*"|priority="\d+"/g)).toEqual([
    ...['sqref="C1:C9"', 'priority="7"'],
    ...['sqref="E3:E4"', 'priority="8"', 'sqref="E3:E4"', 'priority="9"'],
  ]);
});

test('extensions stay, with the namespaces that they need', () => {
  const extensions =
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings/></ext>' +
    '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>';
  const decorated = changePart(first, QUADRATURE, (text) =>
    text
      .replace('<worksheet ', '<worksheet mc:Ignorable="x14" xmlns:mc="urn:mc" xmlns:x14="urn:x14" ')
      .replace('</worksheet>', `${extensions}</worksheet>`),
  );
  const after = partOf(rewrite(decorated, reportSheet('Quadrature')), QUADRATURE);
  expect(after).toContain(`${extensions}</worksheet>`);
  expect(after).toContain('<worksheet mc:Ignorable="x14" xmlns:mc="urn:mc" xmlns:x14="urn:x14" xmlns="http');
});

test('a print area, a filter and titles of the earlier rows go; other names stay', () => {
  const before = changePart(first, 'xl/workbook.xml', (text) =>
    text.replace(
      '<definedNames>',
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Scostamenti'!$A$2:$E$4</definedName>` +
        `<definedName name="Mio" localSheetId="0">'Scostamenti'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'Scostamenti'!$A$1:$B$9</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'Quadrature'!$A$1:$B$9</definedName>`,
    ),
  );
  const text = partOf(rewrite(before, reportSheet('Scostamenti')), 'xl/workbook.xml');
  expect(/<definedNames>.*<\/definedNames>/.exec(text)?.[0]).toBe(
    `<definedNames><definedName name="Mio" localSheetId="0">'Scostamenti'!$A$1</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Quadrature'!$A$1:$B$9</definedName>` +
      '<definedName name="Prospetti.Foglio" localSheetId="0" hidden="1">"Scostamenti|Scostamenti"</definedName>' +
      '<definedName name="Prospetti.Foglio" localSheetId="1" hidden="1">"Quadrature|Quadrature"</definedName></definedNames>',
  );
});

test('a table is rewritten in its part, goes with its report’s rows, and comes back', async () => {
  const table = 'xl/tables/table1.xml';
  const header = { cells: [cell('Uno', 'heading'), cell('Due\nrighe', 'heading')] };
  const moved = reportSheet('Scostamenti', {
    rows: [header, { cells: [cell(1, 'number'), cell(2, 'number')] }],
    tables: [{ name: 'TabellaScostamenti', area: { top: 1, left: 1, bottom: 2, right: 2 } }],
  });
  const rewritten = rewrite(first, moved);
  expect(partOf(rewritten, table)).toContain(
    'id="1" name="TabellaScostamenti" displayName="TabellaScostamenti" ref="A1:B2" headerRowCount="1" totalsRowShown="0"><autoFilter ref="A1:B2"/>' +
      '<tableColumns count="2"><tableColumn id="1" name="Uno"/><tableColumn id="2" name="Due_x000a_righe"/></tableColumns>',
  );
  const gone = rewrite(rewritten, reportSheet('Scostamenti'));
  expect(Object.keys(partsOf(gone))).not.toContain(table);
  expect(partOf(gone, '[Content_Types].xml')).not.toContain(table);
  expect(partOf(gone, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table');
  for (const bytes of [rewritten, gone, rewrite(gone, moved)]) expect(await validateWorkbook(bytes)).toEqual([]);
});

test('a hidden report stays hidden, where it stood', () => {
  const hidden = changePart(first, 'xl/workbook.xml', (text) =>
    text.replace('name="Quadrature"', 'name="Quadrature" state="veryHidden"'),
  );
  const { sheets } = openWorkbook(applyPlan(openWorkbook(hidden), smallPlan).bytes).outline;
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Scostamenti', 'visible'],
    ['Quadrature', 'veryHidden'],
  ]);
});
