import { openWorkbook } from '../../../src/file/openWorkbook';
import { fileErrorOf } from '../fileErrorOf';
import { handMade, type HandMade } from './handMade';

const STYLES = {
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs>',
};
const STRINGS = {
  strings:
    '<si><t>uno</t></si>' +
    '<si><r><rPr><b/></rPr><t>gras</t></r><r><t xml:space="preserve">setto e </t></r><r><t>no</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t xml:space="preserve"> a </t></si><si><t> a </t></si>' +
    '<si><t>a_x000D_\nb_x005F_x0041_</t></si><si><t/></si><si><t>&lt;&amp;<![CDATA[&]]></t></si>',
};
const rowsOf = (made: HandMade) => openWorkbook(handMade(made)).readGrid('Foglio1').rows;

test.each<[string, string, unknown]>([
  ['a number', '<c r="A1"><v>-12.50</v></c>', -12.5],
  ['a number with its type', '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
  ['blanks around a number', '<c r="A1"><v> 7 </v></c>', 7],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error value', '<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', code: '#N/A' }],
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'uno'],
  ['runs of formatted text, joined', '<c r="A1" t="s"><v>1</v></c>', 'grassetto e no'],
  ['phonetic text left out', '<c r="A1" t="s"><v>2</v></c>', '東京'],
  ['blanks that are kept', '<c r="A1" t="s"><v>3</v></c>', ' a '],
  ['blanks that Excel drops', '<c r="A1" t="s"><v>4</v></c>', 'a'],
  ['escaped characters', '<c r="A1" t="s"><v>5</v></c>', 'a\r\nb_x0041_'],
  ['an empty string', '<c r="A1" t="s"><v>6</v></c>', ''],
  ['entities and CDATA', '<c r="A1" t="s"><v>7</v></c>', '<&&'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>due_x0009_</t></is></c>', 'due\t'],
  ['an inline string of runs', '<c r="A1" t="inlineStr"><is><r><t>d</t></r><r><t>ue</t></r></is></c>', 'due'],
  ['a formula with a number', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
  ['a formula with a text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v> ab_x000D_</v></c>', ' ab\r'],
  ['a formula with an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
  ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', code: '#DIV/0!' }],
  ['a formula with no result', '<c r="A1"><f>1+1</f></c>', { kind: 'uncalculated' }],
  ['a formula with an empty result', '<c r="A1"><f>1+1</f><v/></c>', { kind: 'uncalculated' }],
  ['a formula shared with no result', '<c r="A1"><f t="shared" si="0"/></c>', { kind: 'uncalculated' }],
  ['a date in a built-in format', '<c r="A1" s="1"><v>43831</v></c>', { kind: 'date', serial: 43831 }],
  ['a date in a format of the workbook', '<c r="A1" s="3"><v>43831.5</v></c>', { kind: 'date', serial: 43831.5 }],
  ['a percentage', '<c r="A1" s="2"><v>0.25</v></c>', { kind: 'percent', fraction: 0.25 }],
  ['a text in a date format', '<c r="A1" s="1" t="s"><v>0</v></c>', 'uno'],
  ['a date written out', '<c r="A1" t="d"><v>2020-01-01T12:00:00</v></c>', { kind: 'date', serial: 43831.5 }],
])('%s', (_, cell, expected) => {
  expect(rowsOf({ ...STYLES, ...STRINGS, rows: `<row r="1">${cell}</row>` })).toEqual([[expected]]);
});

test.each<[string, string, unknown]>([
  [
    'cells without an address',
    '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
    [[1, null, null, 4, 5], [6]],
  ],
  [
    'rows and cells out of order',
    '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
    [[0], [], [1, 2]],
  ],
  [
    'blank cells at the ends',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="s"/></row><row r="2"><c r="A2" s="1"/></row>',
    [[1]],
  ],
  ['an address in small letters', '<row r="1"><c r="b1"><v>1</v></c></row>', [[null, 1]]],
  [
    'a plain row behind one that is not',
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    [[1], [2]],
  ],
  [
    'an odd cell between plain ones',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" ><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    [[1, 2, 3], [4]],
  ],
  [
    'a cell without an address behind a plain one',
    '<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>',
    [[null, 1, 2]],
  ],
  [
    'cells in a comment',
    '<row r="1"><!-- <c r="A1"><v>1</v></c> --><c r="B1"><v>2</v></c></row><!--<row r="2"><c r="A2"><v>3</v></c></row>-->',
    [[null, 2]],
  ],
])('%s', (_, rows, expected) => {
  expect(rowsOf({ rows })).toEqual(expected);
});

test.each([
  ['a shared string that does not exist', '<c r="A1" t="s"><v>8</v></c>', 'la cella A1 non è leggibile'],
  ['a number that is none', '<c r="A1"><v>12,5</v></c>', 'la cella A1 non è leggibile'],
  ['a number beyond all numbers', '<c r="A1"><v>1E999</v></c>', 'la cella A1 non è leggibile'],
  ['a hexadecimal number', '<c r="A1"><v>0x10</v></c>', 'la cella A1 non è leggibile'],
  ['an unknown type', '<c r="A1" t="x"><v>1</v></c>', 'la cella A1 non è leggibile'],
  ['a column beyond the last', '<c r="XFE1"><v>1</v></c>', 'la cella «XFE1» non sta nella riga 1'],
  ['a cell of another row', '<c r="A2"><v>1</v></c>', 'la cella «A2» non sta nella riga 1'],
  ['an address that is none', '<c r="1"><v>1</v></c>', 'la cella «1» non sta nella riga 1'],
])('%s: damaged', (_, cell, detail) => {
  expect(fileErrorOf(() => rowsOf({ ...STRINGS, rows: `<row r="1">${cell}</row>` }))?.message).toContain(
    `(nella parte «xl/worksheets/sheet1.xml» ${detail})`,
  );
});

test.each(['0', '1048577', '1.5', 'A'])('a row %s: damaged', (row) => {
  expect(fileErrorOf(() => rowsOf({ rows: `<row r="${row}"/>` }))?.message).toContain(`la riga «${row}» non esiste`);
});

test.each([
  ['a row that is not closed', '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>'],
  ['a row that is closed twice', '<row r="1"><c r="A1"><v>1</v></c></row></row>'],
  ['an attribute twice', '<row r="1" r="2"><c r="A1"><v>1</v></c></row>'],
  ['a control character', '<row r="1"><c r="A1" t="str"><v>a\u0001</v></c></row>'],
  ['the end of a CDATA section in a text', '<row r="1"><c r="A1" t="inlineStr"><is><t>a]]></t></is></c></row>'],
  ['a cell in an attribute', '<row r="1"><c r="A1" x="<c r="B1"><v>1</v></c>"/></row>'],
])('%s: damaged, plain cells or not', (_, rows) => {
  expect(fileErrorOf(() => rowsOf({ rows }))?.message).toContain('«xl/worksheets/sheet1.xml» non è XML corretto');
});

test('values scattered over the whole sheet are too many to hold', () => {
  const rows = Array.from({ length: 1100 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
  expect(fileErrorOf(() => rowsOf({ rows: rows.join('') }))?.reason).toBe('tooLarge');
});

test('dates that count from 1904 stay as they stand: Excel, where the same workbook is read too, does not tell', () => {
  const made = {
    ...STYLES,
    settings: '<workbookPr date1904="1"/>',
    rows: '<row r="1"><c r="A1" s="1"><v>42369</v></c></row>',
  };
  expect(rowsOf(made)).toEqual([[{ kind: 'date', serial: 42369 }]]);
});
