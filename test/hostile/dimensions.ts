import { changePart } from '../support/changePart';
import { PART, changed, damaged, inserted, tooLarge, type HostileFile } from './hostileFile';

/** Excel's own last cell. */
const LAST = 'XFD1048576';

const TOO_MANY_STYLES = tooLarge('la parte «xl/styles.xml» contiene più di 1000000 elementi');

/** Sheets, names, styles and tables of absurd size, or out of place. */
export const DIMENSIONS: readonly HostileFile[] = [
  {
    about: 'a sheet that says it is as large as can be',
    bytes: () => changed(PART.resources, (text) => text.replace('ref="A1:H3"', `ref="A1:${LAST}"`)),
    ends: 'harmless',
  },
  {
    about: 'a blank cell in the last corner',
    bytes: () => inserted(PART.resources, '</sheetData>', `<row r="1048576"><c r="${LAST}"/></row>`),
    ends: 'harmless',
  },
  {
    about: 'a note in the last corner',
    bytes: () => inserted(PART.resources, '</sheetData>', `<row r="1048576"><c r="${LAST}"><v>1</v></c></row>`),
    ends: 'harmless',
  },
  {
    about: 'a note in the last column of thousands of rows',
    bytes: () =>
      inserted(
        PART.resources,
        '</sheetData>',
        repeat(1_100, (n) => `<row r="${n + 10}"><c r="XFD${n + 10}"><v>1</v></c></row>`),
      ),
    ends: {
      refused: 'Un foglio del file occupa troppe celle: eliminare i valori lontani dai dati, salvare e riprovare.',
    },
  },
  {
    about: 'a table as large as the sheet',
    bytes: () => changed(PART.resourcesTable, (text) => text.replaceAll('A1:H3', `A1:${LAST}`)),
    ends: 'harmless',
  },
  {
    about: 'a table beyond the sheet',
    bytes: () => changed(PART.resourcesTable, (text) => text.replaceAll('A1:H3', 'A1:H1048577')),
    ends: damaged(`la parte «${PART.resourcesTable}» non descrive una tabella`),
  },
  ...(
    [
      ['the row 0', '<row r="0"/>', 'la riga «0» non esiste'],
      ['a row below the last one', '<row r="1048577"/>', 'la riga «1048577» non esiste'],
      ['half a row', '<row r="4.5"/>', 'la riga «4.5» non esiste'],
      ['a cell right of the last one', '<row r="4"><c r="XFE4"/></row>', 'la cella «XFE4» non sta nella riga 4'],
      ['a cell of another row', '<row r="4"><c r="A5"><v>1</v></c></row>', 'la cella «A5» non sta nella riga 4'],
      ['a cell without a column', '<row r="4"><c r="4"><v>1</v></c></row>', 'la cella «4» non sta nella riga 4'],
      [
        'a cell twice',
        '<row r="4"><c r="B4"><v>1</v></c><c r="B4"><v>2</v></c></row>',
        'la cella B4 compare due volte',
      ],
      ['a row twice', '<row r="3"><c r="B3"><v>7</v></c></row>', 'la cella B3 compare due volte'],
      [
        'a shared text that is not there',
        '<row r="4"><c r="A4" t="s"><v>0</v></c></row>',
        'la cella A4 non è leggibile',
      ],
      ['the shared text number -1', '<row r="4"><c r="A4" t="s"><v>-1</v></c></row>', 'la cella A4 non è leggibile'],
      ['the shared text «length»', '<row r="4"><c r="A4" t="s"><v>length</v></c></row>', 'la cella A4 non è leggibile'],
      [
        'a type that nobody knows',
        '<row r="4"><c r="A4" t="__proto__"><v>1</v></c></row>',
        'la cella A4 non è leggibile',
      ],
      ...['NaN', 'Infinity', '1e999', '0x10', '1_000', 'uno', '1,5'].map(
        (number) =>
          [
            `the number ${number}`,
            `<row r="4"><c r="B4"><v>${number}</v></c></row>`,
            'la cella B4 non è leggibile',
          ] as const,
      ),
    ] as const
  ).map(([about, row, detail]) => ({
    about,
    bytes: () => inserted(PART.resources, '</sheetData>', row),
    ends: damaged(`nella parte «${PART.resources}» ${detail}`),
  })),
  {
    about: 'the data of a sheet twice',
    bytes: () => inserted(PART.resources, '<printOptions', '<sheetData><row r="9"/></sheetData>'),
    ends: damaged(`la parte «${PART.resources}» elenca le celle due volte`),
  },
  {
    about: 'cells of another vocabulary, in an extension',
    bytes: () =>
      inserted(
        PART.resources,
        '</worksheet>',
        '<extLst><ext uri="{A}"><z:sheetData xmlns:z="urn:z"><z:row r="2"><z:c r="B2"><z:v>666</z:v></z:c></z:row></z:sheetData></ext></extLst>',
      ),
    ends: 'harmless',
  },
  {
    about: 'a hundred thousand columns set up one by one',
    bytes: () =>
      inserted(
        PART.resources,
        '<sheetData>',
        `<cols>${repeat(1e5, (n) => `<col min="${(n % 16384) + 1}" max="${(n % 16384) + 1}" width="${n % 97}"/>`)}</cols>`,
      ),
    ends: 'harmless',
  },
  {
    about: 'a hundred thousand merged areas in the data',
    bytes: () => inserted(PART.resources, '<printOptions', merges(1e5)),
    ends: { findings: ['S004'] },
  },
  {
    about: 'more merged areas than any sheet has',
    bytes: () => inserted(PART.resources, '<printOptions', merges(1e5 + 1)),
    ends: {
      refused: 'Un foglio del file ha troppe celle unite: separarle (Home, Unisci e centra), salvare e riprovare.',
    },
  },
  {
    about: 'a merged area over the whole sheet',
    bytes: () =>
      inserted(PART.resources, '<printOptions', `<mergeCells count="1"><mergeCell ref="A1:${LAST}"/></mergeCells>`),
    ends: { findings: ['S004'] },
  },
  {
    about: 'a million cell formats',
    bytes: () =>
      changed(PART.styles, (text) =>
        text.replace(
          '</cellXfs>',
          () =>
            `${repeat(1e6, (n) => `<xf numFmtId="${n % 50}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)}</cellXfs>`,
        ),
      ),
    ends: 'harmless',
    generating: TOO_MANY_STYLES,
  },
  {
    about: 'a hundred thousand fonts',
    bytes: () =>
      changed(PART.styles, (text) =>
        text.replace('</fonts>', () => `${repeat(1e5, (n) => `<font><sz val="${n}"/></font>`)}</fonts>`),
      ),
    ends: 'harmless',
  },
  {
    about: 'a hundred thousand named styles',
    bytes: () =>
      changed(PART.styles, (text) =>
        text.replace('</cellStyles>', () => `${repeat(1e5, (n) => `<cellStyle name="s${n}" xfId="0"/>`)}</cellStyles>`),
      ),
    ends: 'harmless',
  },
  {
    about: 'a cell format that the workbook does not have',
    bytes: () => changed(PART.resources, (text) => text.replaceAll('s="3"', 's="4294967295"')),
    ends: damaged(`nella parte «${PART.resources}» la cella B2 ha un formato che non c’è`),
  },
  {
    about: 'a hundred thousand names',
    bytes: () =>
      inserted(
        PART.workbook,
        '<calcPr',
        `<definedNames>${repeat(1e5, (n) => `<definedName name="Nome_${n}">Risorse!$A$${n + 1}</definedName>`)}</definedNames>`,
      ),
    ends: 'harmless',
  },
  {
    about: 'a name of a sheet that is not there',
    bytes: () =>
      inserted(
        PART.workbook,
        '<calcPr',
        '<definedNames><definedName name="Prospetti.Foglio" localSheetId="999" hidden="1">"Sintesi|Sintesi"</definedName></definedNames>',
      ),
    ends: 'harmless',
  },
  {
    about: 'a hundred thousand tabs',
    bytes: () =>
      inserted(
        PART.workbook,
        '</sheets>',
        repeat(1e5, (n) => `<sheet name="F${n}" sheetId="${n + 10}" r:id="rId6"/>`),
      ),
    ends: damaged('i fogli «Risorse» e «F0» hanno lo stesso contenuto'),
  },
  {
    about: 'cells of another vocabulary among the cells',
    bytes: () => inserted(PART.resources, '</sheetData>', '<row xmlns="urn:z" r="3"><c r="B3"><v>7</v></c></row>'),
    ends: damaged(`nella parte «${PART.resources}» ci sono elementi estranei fra le celle`),
  },
  {
    about: 'more wrong rows than arguments that a function takes',
    bytes: () => {
      const rows = repeat(
        1.3e5,
        (n) => `<row r="${n + 4}"><c r="A${n + 4}"><v>${n}</v></c><c r="B${n + 4}" t="e"><v>#N/A</v></c></row>`,
      );
      return changePart(inserted(PART.resources, '</sheetData>', rows), PART.resourcesTable, (text) =>
        text.replaceAll('A1:H3', 'A1:H130003'),
      );
    },
    ends: { findings: ['C005', 'T003'] },
  },
  {
    about: 'more relationships than any part has',
    bytes: () =>
      inserted(
        PART.links,
        '</Relationships>',
        repeat(1e5 + 1, (n) => `<Relationship Id="x${n}" Type="http://x/theme" Target="theme/${n}.xml"/>`),
      ),
    ends: tooLarge('la parte «xl/_rels/workbook.xml.rels» contiene più di 100000 collegamenti'),
  },
  {
    about: 'a hundred thousand hyperlinks',
    bytes: () =>
      inserted(
        PART.resources,
        '<printOptions',
        `<hyperlinks>${repeat(1e5, (n) => `<hyperlink ref="J${n + 1}" location="A1"/>`)}</hyperlinks>`,
      ),
    ends: 'harmless',
  },
  {
    about: 'elements a hundred thousand levels deep',
    bytes: () => inserted(PART.resources, '<printOptions', `${repeat(1e5, () => '<a>')}${repeat(1e5, () => '</a>')}`),
    ends: damaged(`la parte «${PART.resources}» ha elementi troppo annidati`),
  },
  {
    about: 'an element with ten thousand attributes',
    bytes: () => inserted(PART.resources, '<printOptions', `<a ${repeat(1e4, (n) => `a${n}="" `)}/>`),
    ends: damaged(`nella parte «${PART.resources}» un elemento ha troppi attributi`),
  },
  {
    about: 'an attribute of five million letters',
    bytes: () => inserted(PART.resources, '<printOptions', `<a b="${digits(5e6)}"/>`),
    ends: 'harmless',
  },
  {
    about: 'a comment of millions of letters, with cells in it',
    bytes: () =>
      inserted(PART.resources, '</sheetData>', `<!-- ${repeat(2e5, (n) => `<c r="A${n}"><v>${n}</v></c>`)} -->`),
    ends: 'harmless',
  },
];

/** The same two cells of the data merged many times over. */
function merges(count: number): string {
  return `<mergeCells>${repeat(count, (n) => `<mergeCell ref="${n % 2 === 0 ? 'A2:B2' : 'C3:D3'}"/>`)}</mergeCells>`;
}

function repeat(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join('');
}

/** Digits that do not shrink much, as a compressed file has them. */
export function digits(count: number): string {
  let seed = 1;
  let text = '';
  while (text.length < count) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += String(seed);
  }
  return text.slice(0, count);
}
