import fc from 'fast-check';
import { FileError } from '../../../src/file/fileError';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { handMade, handMadeParts, packageOf } from './handMade';

const MADE = {
  rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>12.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>b</t></is></c></row>',
  strings: '<si><t>a</t></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': '<table name="T" displayName="T" ref="A1:B2"/>',
  },
};
const BYTES = handMade(MADE);
const PARTS = handMadeParts(MADE);
const SEEN = readAll(BYTES);

/** Everything that is read from a workbook, or the word that it is refused. */
function readAll(bytes: Uint8Array): unknown {
  try {
    const { outline, readGrid } = openWorkbook(bytes);
    return { outline, grids: outline.sheets.map(({ name }) => readGrid(name)) };
  } catch (error) {
    if (error instanceof FileError && /^[A-ZÈ].*\.$/s.test(error.message)) return 'refused';
    throw error;
  }
}

test('a file that is cut short anywhere is refused', () => {
  for (let length = 0; length < BYTES.length; length++) expect(readAll(BYTES.subarray(0, length))).toBe('refused');
});

test('a file with a flipped bit is refused, or read as it was', () => {
  fc.assert(
    fc.property(fc.nat(BYTES.length - 1), fc.nat(7), (index, bit) => {
      const bytes = BYTES.slice();
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      expect([SEEN, 'refused']).toContainEqual(readAll(bytes));
    }),
    { numRuns: 2000 },
  );
});

test('a part that was changed by hand is read or refused, never worse', () => {
  const change = fc.record({
    part: fc.constantFrom(...Object.keys(PARTS)),
    at: fc.nat(400),
    removed: fc.nat(30),
    added: fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '<v>',
      '</c>',
      '&#0;',
      '99999999999',
      '-1',
      '<row r="5">',
      ' r="A1"',
      '\u0000',
      '__proto__',
    ),
  });
  fc.assert(
    fc.property(change, ({ part, at, removed, added }) => {
      const text = PARTS[part] ?? '';
      const changed = text.slice(0, at) + added + text.slice(at + removed);
      expect(() => readAll(packageOf({ ...PARTS, [part]: changed }))).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});
