import type { CellEdit } from '../../../../src/core/newYear/inputEdits';
import { editCells } from '../../../../src/file/write/edit/editCells';

const edit = (row: number, column: number, change: CellEdit['change']): CellEdit => ({
  sheet: 'Dati',
  row,
  column,
  change,
});
const sheet = (rows: string): string => `<worksheet xmlns="m"><sheetData>${rows}</sheetData></worksheet>`;

test.each<[string, string, CellEdit, string]>([
  [
    'clears a cell, and leaves its look',
    '<row r="2"><c r="A2" s="3" t="s"><v>7</v></c></row>',
    edit(2, 1, { kind: 'clear' }),
    '<row r="2"><c r="A2" s="3"/></row>',
  ],
  [
    'clears what is not there',
    '<row r="2"><c r="A2"/></row>',
    edit(2, 5, { kind: 'clear' }),
    '<row r="2"><c r="A2"/></row>',
  ],
  ['makes no rows', '<row r="2"/>', edit(3, 1, { kind: 'set', value: 1 }), '<row r="2"/>'],
  [
    'sets a number where there was a text',
    '<row r="2"><c r="A2" t="s"><v>7</v></c></row>',
    edit(2, 1, { kind: 'set', value: 2021 }),
    '<row r="2"><c r="A2"><v>2021</v></c></row>',
  ],
  [
    'sets a text between two cells',
    '<row r="2"><c r="A2"/><c r="C2"/></row>',
    edit(2, 2, { kind: 'set', value: ' a<b ' }),
    '<row r="2"><c r="A2"/><c r="B2" t="inlineStr"><is><t xml:space="preserve"> a&lt;b </t></is></c><c r="C2"/></row>',
  ],
  [
    'sets a text in an empty row',
    '<row r="2"/>',
    edit(2, 1, { kind: 'set', value: 'a' }),
    '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve">a</t></is></c></row>',
  ],
  [
    'takes a shared string, a percentage with its format',
    '<row r="2"><c r="A2" s="1"/><c r="B2" s="4" t="s"><v>9</v></c></row>',
    edit(2, 1, { kind: 'take', column: 2 }),
    '<row r="2"><c r="A2" s="4" t="s"><v>9</v></c><c r="B2" s="4" t="s"><v>9</v></c></row>',
  ],
  [
    'takes the result of a formula, not the formula',
    '<row r="2"><c r="A2"/><c r="B2" t="str"><f>"a"</f><v>a</v></c></row>',
    edit(2, 1, { kind: 'take', column: 2 }),
    '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><f>"a"</f><v>a</v></c></row>',
  ],
  [
    'counts rows and cells that do not say where they are',
    '<row><c/></row><row><c/><c><v>5</v></c></row>',
    edit(2, 2, { kind: 'set', value: 6 }),
    '<row><c/></row><row><c/><c r="B2"><v>6</v></c></row>',
  ],
])('%s', (_what, before, change, after) => {
  expect(editCells(sheet(before), 'sheet1.xml', [change])).toEqual({ text: sheet(after), kept: [] });
});

test('a cell with a formula stays, and is told', () => {
  const text = sheet('<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><v>3</v></c></row>');
  const kept = [edit(2, 1, { kind: 'clear' })];
  const edits = [...kept, edit(2, 2, { kind: 'clear' })];
  expect(editCells(text, 'sheet1.xml', edits)).toEqual({
    text: text.replace('<c r="B2"><v>3</v></c>', '<c r="B2"/>'),
    kept,
  });
});

test('all edits take from the cells as they were', () => {
  const text = sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>');
  const edits = [
    edit(1, 1, { kind: 'take', column: 2 }),
    edit(1, 2, { kind: 'take', column: 3 }),
    edit(1, 3, { kind: 'clear' }),
  ];
  expect(editCells(text, 'sheet1.xml', edits).text).toBe(
    sheet('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="C1"/></row>'),
  );
});

test('the elements keep the prefix of their part', () => {
  const text =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const edits = [edit(1, 1, { kind: 'set', value: 'a' }), edit(1, 2, { kind: 'take', column: 1 })];
  expect(editCells(text, 'sheet1.xml', edits).text).toContain(
    '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row>',
  );
});
