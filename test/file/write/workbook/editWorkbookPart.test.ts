import { editWorkbookPart } from '../../../../src/file/write/workbook/editWorkbookPart';
import { parseElements } from '../../../../src/file/write/xmlElement';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const CHANGE = {
  newSheets: [{ name: 'Ricavi & costi', sheetId: 4, relationshipId: 'rId8', visibility: undefined }],
  names: [
    { name: 'Prospetti.Foglio', sheetIndex: 1, formula: '"A|A & B"', hidden: true },
    { name: '_xlnm.Print_Titles', sheetIndex: 1, formula: "'A & B'!$1:$2", hidden: false },
  ],
  stale: (name: string, sheetIndex: number): boolean => name === 'Vecchio' && sheetIndex === 1,
};

const edit = (text: string): string => editWorkbookPart(text, parseElements(text, 'xl/workbook.xml', 2), R, CHANGE);

const TITLES = `<definedName name="_xlnm.Print_Titles" localSheetId="1">'A &amp; B'!$1:$2</definedName>`;
const MARK = '<definedName name="Prospetti.Foglio" localSheetId="1" hidden="1">"A|A &amp; B"</definedName>';

test.each([
  [
    'a list of names that is missing goes before the calculation settings',
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><oleSize ref="A1"/></workbook>`,
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Ricavi &amp; costi" sheetId="4" r:id="rId8"/></sheets>` +
      `<definedNames>${TITLES}${MARK}</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/></workbook>`,
  ],
  [
    'prefixes, blanks and quotes stay as the part has them',
    `<x:workbook xmlns:x='${MAIN}'>\n <x:sheets>\n  <x:sheet name='A' sheetId='1' q:id='rId1' xmlns:q='${R}'/>\n </x:sheets>\n <x:definedNames/>\n <x:calcPr calcMode='manual' fullCalcOnLoad='0'/>\n</x:workbook>`,
    `<x:workbook xmlns:x='${MAIN}'>\n <x:sheets>\n  <x:sheet name='A' sheetId='1' q:id='rId1' xmlns:q='${R}'/>\n <x:sheet xmlns:r="${R}" name="Ricavi &amp; costi" sheetId="4" r:id="rId8"/></x:sheets>\n ` +
      `<x:definedNames>${`${TITLES}${MARK}`.replace(/<(\/?)/g, '<$1x:')}</x:definedNames>\n <x:calcPr calcMode='manual' fullCalcOnLoad="1"/>\n</x:workbook>`,
  ],
  [
    'names are put where Excel sorts them, written again where they are, and removed where stale',
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets/><definedNames><definedName name="alfa">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Z'!$1:$1</definedName><definedName name="prospetti.foglio" localSheetId="1">"x"</definedName><definedName name="Vecchio">2</definedName><definedName name="Vecchio" localSheetId="1">3</definedName></definedNames></workbook>`,
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="Ricavi &amp; costi" sheetId="4" r:id="rId8"/></sheets><definedNames><definedName name="alfa">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Z'!$1:$1</definedName>${TITLES}${MARK}<definedName name="Vecchio">2</definedName></definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
  ],
])('%s', (_what, before, after) => {
  expect(edit(before)).toBe(after);
});
