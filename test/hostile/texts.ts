import { workbookOf, type LiteralSheets } from '../support/workbookOf';
import { minimalWorkbook } from '../support/inputs';
import { digits } from './dimensions';
import { PART, changed, inserted, withPart, type HostileFile } from './hostileFile';

/** What a spreadsheet would compute, were it typed in. */
export const FORMULA_LIKE = [
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://127.0.0.1:9/?"&A1,"clicca")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  "'=1",
  '{=1}',
  '=1',
] as const;

/** What is wrong with a code of an objective that is no more the objective's. */
const OTHER_CODE = { findings: ['C010', 'T014'] };

/** Texts that are long, strange, or more than texts. */
export const TEXTS: readonly HostileFile[] = [
  ...FORMULA_LIKE.map((text) => ({
    about: `the cause ${JSON.stringify(text)}`,
    bytes: () => withCause(text),
    ends: 'harmless' as const,
  })),
  ...[
    ['from right to left', 'الأسباب \u202eesrevni\u202c'],
    ['with combining characters', 'perche\u0301 n\u0303\u0323\u0300\u0301'],
    ['with a thousand accents on a letter', `a${'\u0301'.repeat(1000)}`],
    ['with characters of no width', 'a\u200b\u200d\ufeffb'],
    ['outside the first plane', '𝔸🇮🇹👩‍👩‍👧‍👦'],
    ['with control characters', 'a\u0000\u0001\u0008\u001fb'],
    ['with half a pair of surrogates', 'a\ud800b\udc00'],
    ['with what XML does not have', '\ufffe\uffff'],
    ['that looks like markup', '<script>alert(1)</script>]]>&lt;'],
    ['that looks like an escape', '_x000D_ _x0000_ _xD800_'],
    ['of line breaks only', '\r\n\n\r'],
  ].map(([about = '', text = '']) => ({
    about: `a cause ${about}`,
    bytes: () => withCause(text),
    ends: 'harmless' as const,
  })),
  { about: 'a text as long as a cell can hold', bytes: () => withCause('x'.repeat(32_767)), ends: 'harmless' },
  {
    about: 'a code of 20 million digits',
    bytes: () => inserted(PART.resources, '1A</t>', digits(2e7)),
    ends: OTHER_CODE,
  },
  {
    about: 'a code with a million blanks inside',
    bytes: () => inserted(PART.resources, '1A</t>', `a${' '.repeat(1e6)}`),
    ends: OTHER_CODE,
  },
  {
    about: 'a hundred texts with thirty thousand blanks inside',
    bytes: () =>
      inserted(
        PART.resources,
        '</sheetData>',
        Array.from(
          { length: 100 },
          (_, n) => `<row r="${n + 9}"><c r="J${n + 9}" t="inlineStr"><is><t>a${' '.repeat(3e4)}b</t></is></c></row>`,
        ).join(''),
      ),
    ends: 'harmless',
  },
  {
    about: 'a shared text of 5 million letters that no cell shows',
    bytes: () => withSharedText(digits(5e6)),
    ends: 'harmless',
  },
  {
    about: 'a number of a million digits',
    bytes: () => changed(PART.resources, (text) => text.replace('<v>1000</v>', `<v>${'0'.repeat(1e6)}1000</v>`)),
    ends: 'harmless',
  },
  {
    about: 'an amount that cents cannot count',
    bytes: () => changed(PART.resources, (text) => text.replace('<v>1000</v>', '<v>1e15</v>')),
    ends: { findings: ['T012'] },
  },
  {
    about: 'an amount of three hundred digits',
    bytes: () => changed(PART.resources, (text) => text.replace('<v>1000</v>', '<v>1e300</v>')),
    ends: { findings: ['T012'] },
  },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'].map((word) => ({
    about: `${word} as every code, title and setting`,
    bytes: () => withWord(word),
    ends: 'harmless' as const,
  })),
];

/** `CLEAN` with another cause of the first objective's variance. */
function withCause(cause: string): Uint8Array {
  const { Risorse: [header = [], first = [], ...rest] = [] } = minimalWorkbook();
  return workbookOf(minimalWorkbook({ Risorse: [header, [...first.slice(0, 7), cause], ...rest] }));
}

function withSharedText(text: string): Uint8Array {
  const linked = inserted(
    PART.links,
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
  );
  return withPart(linked, 'xl/sharedStrings.xml', new TextEncoder().encode(`<sst><si><t>${text}</t></si></sst>`));
}

/** A workbook with an objective, an area, a column and a sheet of that name. */
function withWord(word: string): Uint8Array {
  const named = Object.entries(minimalWorkbook()).map(([name, rows]) => [
    name,
    rows.map((row, index) => [
      ...row.map((cell) => (cell === '1A' || cell === '1' ? word : cell)),
      index === 0 ? word : null,
    ]),
  ]);
  return workbookOf({ ...(Object.fromEntries(named) as LiteralSheets), [word]: [[word], [word]] });
}
