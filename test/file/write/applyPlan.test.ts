import { openWorkbook } from '../../../src/file/openWorkbook';
import { applyPlan } from '../../../src/file/write/applyPlan';
import { richWorkbook } from '../../fixtures/workbooks/richWorkbook';
import { smallPlan } from '../../fixtures/workbooks/smallPlan';
import { changePart } from '../../support/changePart';
import { partOf, partsOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';

const EDITED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const ADDED = [
  'xl/tables/table2.xml',
  'xl/worksheets/_rels/sheet5.xml.rels',
  'xl/worksheets/sheet5.xml',
  'xl/worksheets/sheet6.xml',
];

describe.each([
  ['xlsx', false],
  ['xlsm', true],
] as const)('in a workbook with a bit of everything, as .%s', (extension, macros) => {
  const before = richWorkbook({ macros });
  const { bytes: after, sheets } = applyPlan(openWorkbook(before), smallPlan);

  test('every part that need not change is byte for byte as it came', () => {
    const [old, now] = [partsOf(before), partsOf(after)];
    const kept = Object.keys(old).filter((name) => !EDITED.includes(name) && name !== 'xl/calcChain.xml');
    expect(kept).toHaveLength(Object.keys(old).length - 5);
    for (const name of kept) expect([name, now[name]]).toEqual([name, old[name]]);
    expect(Object.keys(now)).toEqual([...Object.keys(old).filter((name) => name !== 'xl/calcChain.xml'), ...ADDED]);
  });

  test('what it edits, it only adds to', () => {
    for (const name of EDITED) {
      const wanted = tagsOf(partOf(before, name)).filter((tag) => !tag.includes('calcChain'));
      const found = tagsOf(partOf(after, name));
      let position = 0;
      const missing = wanted.filter((tag) => {
        const at = found.indexOf(tag, position);
        if (at >= 0) position = at + 1;
        return at < 0;
      });
      expect([name, missing]).toEqual([name, []]);
    }
  });

  test('it is valid', async () => {
    expect(await validateWorkbook(before, extension)).toEqual([]);
    expect(await validateWorkbook(after, extension)).toEqual([]);
  });

  test('the same plan once more changes nothing', () => {
    const again = applyPlan(openWorkbook(after), smallPlan);
    expect(partsOf(again.bytes)).toEqual(partsOf(after));
    expect(again.bytes).toEqual(after);
    expect(again.sheets).toEqual(sheets);
  });

  test('the sheets of the plan stand behind all others', () => {
    expect(openWorkbook(after).tabNames).toEqual([
      ...['Dati', 'Pivot', 'Grafico1', 'Nascosto', 'Molto nascosto'],
      ...['Scostamenti', 'Quadrature'],
    ]);
    expect(sheets).toEqual([
      { planned: 'Scostamenti', written: 'Scostamenti' },
      { planned: 'Quadrature', written: 'Quadrature' },
    ]);
  });
});

test('the workbook part: sheets, names in order, recalculation, all else as it was', () => {
  const { bytes } = applyPlan(openWorkbook(richWorkbook()), smallPlan);
  const text = partOf(bytes, 'xl/workbook.xml');
  const from = (start: string, end: string): string => text.slice(text.indexOf(start), text.indexOf(end));
  expect(from('<sheet name="Molto', '<definedNames>')).toBe(
    '<sheet name="Molto nascosto" sheetId="5" state="veryHidden" r:id="rId5"/>' +
      '<sheet name="Scostamenti" sheetId="10" r:id="rId15"/><sheet name="Quadrature" sheetId="11" r:id="rId16"/></sheets>' +
      '<externalReferences><externalReference r:id="rId6"/></externalReferences>',
  );
  expect(from('<definedNames>', '<pivotCaches>')).toBe(
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Dati!$A$1:$B$4</definedName>' +
      '<definedName name="Aliquota">0.22</definedName><definedName name="FiltroDati_Area">#N/A</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Dati!$A$1:$C$4</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Dati!$1:$1</definedName>' +
      `<definedName name="_xlnm.Print_Titles" localSheetId="5">'Scostamenti'!$1:$2</definedName>` +
      '<definedName name="Prospetti.Foglio" localSheetId="5" hidden="1">"Scostamenti|Scostamenti"</definedName>' +
      '<definedName name="Prospetti.Foglio" localSheetId="6" hidden="1">"Quadrature|Quadrature"</definedName>' +
      '<definedName name="Totale_spese">SUM(Spese[Importo])</definedName></definedNames>' +
      '<calcPr calcId="191029" iterate="1" iterateCount="50" fullCalcOnLoad="1"/>',
  );
});

/** The tags of a part with the text behind each, without the attributes that an addition may change. */
function tagsOf(text: string): string[] {
  return text.replace(/ (?:count|fullCalcOnLoad)="\d+"/g, '').split(/(?=<)/);
}

test('a report on which the user put a pivot table is not written over: which, and what to do', () => {
  const mark = '<definedName name="Prospetti.Foglio" localSheetId="1" hidden="1">"Quadrature|Pivot"</definedName>';
  const standing = changePart(richWorkbook(), 'xl/workbook.xml', (xml) =>
    xml.replace('</definedNames>', `${mark}</definedNames>`),
  );
  expect(() => applyPlan(openWorkbook(standing), smallPlan)).toThrow(
    'Il foglio «Pivot» è un prospetto e contiene una tabella pivot, che andrebbe persa: spostarla su un altro foglio (in Excel: Analisi tabella pivot, Sposta tabella pivot) e riprovare.',
  );
});
