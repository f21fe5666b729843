import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { cell, reportSheet } from '../../fixtures/workbooks/smallPlan';
import { partOf } from '../../support/packageParts';
import { fileErrorOf } from '../fileErrorOf';
import { handMade, type HandMade } from '../read/handMade';

const REPORT = { sheets: [reportSheet('Scostamenti', { rows: [{ cells: [cell(0.5, 'percent')] }] })] };

function written(made: HandMade): Uint8Array {
  return applyPlan(openWorkbook(handMade(made)), REPORT).bytes;
}

test('a name of a tab that was not there does not become one of the tab that comes', () => {
  const names =
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">Foglio9!$1:$1</definedName><definedName name="Mio">1</definedName>';
  const workbook = partOf(written({ names }), 'xl/workbook.xml');
  expect(workbook).not.toContain('Foglio9');
  expect(workbook).toContain('<definedName name="Mio">1</definedName>');
});

test('a cell whose format is not there does not come to look like a report’s', () => {
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
  const bytes = written({ styles, rows: '<row r="1"><c r="A1" s="1"><v>2020</v></c></row>' });
  expect(openWorkbook(bytes).readGrid('Foglio1').rows).toEqual([[2020]]);
  expect(partOf(bytes, 'xl/styles.xml')).not.toContain('<numFmt numFmtId="164"');
});

test.each([
  ['names', { names: '</definedNames><definedNames>' }, 'definedNames'],
  ['tabs', { tabs: '</sheets><sheets>' }, 'sheets'],
])('two lists of %s are one too many', (_, made, list) => {
  expect(fileErrorOf(() => openWorkbook(handMade(made)))?.message).toContain(
    `la parte «xl/workbook.xml» ha due elenchi «${list}»`,
  );
});

test('a value with a cell format that is not there is refused, since it would come to be read by a report’s', () => {
  const bytes = handMade({ rows: '<row r="1"><c r="A1" s="1"><v>2020</v></c></row>' });
  expect(fileErrorOf(() => openWorkbook(bytes).readGrid('Foglio1'))?.message).toContain(
    'la cella A1 ha un formato che non c’è',
  );
});
