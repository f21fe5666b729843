import { unzipSync, zipSync } from 'fflate';
import type { Random } from './random';

/** The parts of a package as text. */
type Parts = Record<string, string>;

/** A change to a workbook, and what it is called in the account of a seed. Does nothing where there is nothing to change. */
type Mutation = readonly [name: string, change: (parts: Parts, random: Random) => void];

const CELL = /<c r="([A-Z]+)(\d+)"( s="\d+")?(?: t="\w+")?(?:\/>|>(.*?)<\/c>)/g;

/** Contents of cells that users, other programs and enemies write. */
const CONTENTS: readonly string[] = [
  ...['0', '1', '-1', '1000', '1234.56', '0.005', '1e15', '-0', '1E-7', '99999999999999', '43831', '2020', '011'].map(
    (number) => `><v>${number}</v></c>`,
  ),
  ...[
    '1.234,56',
    '1.234',
    '1234,5',
    '-5,00',
    '(7,10)',
    '€ 3,20',
    'n.d.',
    '',
    ' ',
    '011',
    '11',
    '1a',
    '1A ',
    ' 1A',
    '1B',
  ].map((text) => ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
  ...[
    '=1+1',
    'Attivo',
    'Eliminato',
    'sì',
    '100%',
    '50,5 %',
    '*',
    '~',
    '__proto__',
    'è',
    'e\u0300',
    '_x000D_',
    '\u202e1',
  ].map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
  '/>',
  ' t="e"><v>#N/A</v></c>',
  ' t="b"><v>1</v></c>',
  ' t="str"><f>1/3</f><v></v></c>',
  '><f>SUM(B2:B3)</f><v>7</v></c>',
  '><f>SUM(B2:B3)</f></c>',
  ' t="s"><v>0</v></c>',
  ' t="s"><v>999999</v></c>',
  ' t="d"><v>2020-12-31</v></c>',
  '><v>NaN</v></c>',
];

/** Bits of XML that tear a part, or give it another sense. */
const SCRAPS: readonly string[] = [
  ...[
    '<',
    '>',
    '&',
    '"',
    '</c>',
    '</row>',
    '<row>',
    '<c r="A1"/>',
    '<v>',
    ']]>',
    '<!--',
    '-->',
    '&#0;',
    '&#xD800;',
    '\u0000',
  ],
  ...[
    '<!DOCTYPE a>',
    '<mergeCells><mergeCell ref="A2:C3"/></mergeCells>',
    '<sheetData/>',
    ' xmlns="urn:x"',
    '\ufeff',
    '1',
    ' ',
  ],
];

const MUTATIONS: readonly Mutation[] = [
  [
    'a cell',
    (parts, random) => {
      changeCell(parts, random, () => random.pick(CONTENTS));
    },
  ],
  [
    'a cell',
    (parts, random) => {
      changeCell(parts, random, () => random.pick(CONTENTS));
    },
  ],
  [
    'a number',
    (parts, random) => {
      changeCell(parts, random, () => `><v>${(random.below(2e9) - 1e9) / 100}</v></c>`);
    },
  ],
  ['two cells swapped', swapCells],
  [
    'a row left out',
    (parts, random) => {
      changeRow(parts, random, () => '');
    },
  ],
  ['a row twice, further down', duplicateRow],
  [
    'a header',
    (parts, random) => {
      changeHeader(parts, random);
    },
  ],
  [
    'a table’s area',
    (parts, random) => {
      changeTable(parts, random, /ref="[A-Z]+\d+:[A-Z]+\d+"/g, () => `ref="${area(random)}"`);
    },
  ],
  [
    'a table’s name',
    (parts, random) => {
      changeTable(parts, random, /isplayName="[^"]*"/, () => `isplayName="${random.pick(NAMES)}"`);
    },
  ],
  [
    'a table’s rows',
    (parts, random) => {
      changeTable(
        parts,
        random,
        /(?<=headerRowCount=)"\d"/,
        () => `"${random.below(2)}" totalsRowCount="${random.below(3)}"`,
      );
    },
  ],
  [
    'a sheet’s name',
    (parts, random) => {
      replaceOne(parts, 'xl/workbook.xml', random, /(?<=<sheet name=)"[^"]*"/g, () => `"${random.pick(NAMES)}"`);
    },
  ],
  [
    'a sheet’s state',
    (parts, random) => {
      replaceOne(
        parts,
        'xl/workbook.xml',
        random,
        /(?<=<sheet )/g,
        () => `state="${random.pick(['hidden', 'veryHidden', 'x'])}" `,
      );
    },
  ],
  [
    'a sheet left out',
    (parts, random) => {
      replaceOne(parts, 'xl/workbook.xml', random, /<sheet [^>]*\/>/g, () => '');
    },
  ],
  [
    'a sheet’s part',
    (parts, random) => {
      replaceOne(parts, 'xl/_rels/workbook.xml.rels', random, /sheet\d+\.xml/g, () => `sheet${random.below(12)}.xml`);
    },
  ],
  [
    'a name',
    (parts, random) => {
      replaceOne(
        parts,
        'xl/workbook.xml',
        random,
        /<calcPr/,
        () =>
          `<definedNames><definedName name="Prospetti.Foglio" localSheetId="${random.below(12)}">"Sintesi|${random.pick(NAMES)}"</definedName></definedNames><calcPr`,
      );
    },
  ],
  ['a part left out', (parts, random) => void Reflect.deleteProperty(parts, anyPart(parts, random))],
  [
    'a scrap of XML',
    (parts, random) => {
      editAnywhere(parts, random, 0);
    },
  ],
  [
    'a hole in the XML',
    (parts, random) => {
      editAnywhere(parts, random, 1 + random.below(60));
    },
  ],
  [
    'merged cells',
    (parts, random) => {
      replaceOne(
        parts,
        anySheet(parts, random),
        random,
        /<\/sheetData>/,
        () => `</sheetData><mergeCells><mergeCell ref="${area(random)}"/></mergeCells>`,
      );
    },
  ],
  [
    'a style',
    (parts, random) => {
      replaceOne(
        parts,
        'xl/styles.xml',
        random,
        /numFmtId="\d+"/g,
        () => `numFmtId="${random.pick([0, 9, 14, 49, 164, 999])}"`,
      );
    },
  ],
];

const NAMES = [
  'Ente',
  'Aree',
  'Risorse',
  'risorse 2020',
  'Obiettivi',
  'Quote',
  'Proventi',
  'Oneri',
  'Contesto',
  'Sintesi',
  'Foglio1',
  'x',
];
const HEADERS = [
  'Codice',
  'Obiettivo',
  'Oneri consuntivo',
  'ONERI  preventivo 2020',
  'Proventi consuntivo',
  'Quota %',
  'Note',
  '',
  '2020',
  'constructor',
];

/** The workbook with one to four changes, and what they are; one in eight has its bytes damaged besides. */
export function mutate(
  bytes: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly changes: readonly string[] } {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
  const changes: string[] = [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const [name, change] = random.pick(MUTATIONS);
    change(parts, random);
    changes.push(name);
  }
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text, 'utf8')])),
    { level: 1, mtime: '2020-01-01' },
  );
  if (random.below(8) > 0) return { bytes: packed, changes };
  return { bytes: damage(packed, random), changes: [...changes, 'the bytes'] };
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = bytes.slice();
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    // The directory at the end is what a container is read by.
    const at =
      random.below(2) === 0 ? random.below(bytes.length) : bytes.length - 1 - random.below(Math.min(bytes.length, 900));
    damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8));
  }
  return random.below(4) === 0 ? damaged.subarray(0, random.below(damaged.length)) : damaged;
}

function changeCell(parts: Parts, random: Random, content: () => string): void {
  replaceOne(
    parts,
    anySheet(parts, random),
    random,
    CELL,
    (_, column = '', row = '', style = '') => `<c r="${column}${row}"${style}${content()}`,
  );
}

function changeHeader(parts: Parts, random: Random): void {
  replaceOne(parts, anySheet(parts, random), random, /(?<=<c r="[A-Z]+1"[^>]*><is><t[^>]*>)[^<]*(?=<)/g, () =>
    random.pick(HEADERS),
  );
}

function swapCells(parts: Parts, random: Random): void {
  const sheet = anySheet(parts, random);
  const cells = [...(parts[sheet] ?? '').matchAll(CELL)];
  if (cells.length < 2) return;
  const [one, other] = [random.pick(cells), random.pick(cells)];
  const moved = (from: RegExpExecArray, to: RegExpExecArray): string =>
    from[0].replace(/r="[A-Z]+\d+"/, `r="${to[1] ?? ''}${to[2] ?? ''}"`);
  parts[sheet] = (parts[sheet] ?? '').replace(CELL, (whole) => {
    if (whole === one[0]) return moved(other, one);
    return whole === other[0] ? moved(one, other) : whole;
  });
}

function changeRow(parts: Parts, random: Random, change: (row: string) => string): void {
  replaceOne(parts, anySheet(parts, random), random, /<row r="(?!1")\d+".*?<\/row>/g, change);
}

function duplicateRow(parts: Parts, random: Random): void {
  const sheet = anySheet(parts, random);
  const rows = [...(parts[sheet] ?? '').matchAll(/<row r="(?!1")(\d+)".*?<\/row>/g)];
  const last = rows.at(-1)?.[1];
  if (last === undefined) return;
  const to = Number(last) + 1 + random.below(4);
  const copy = random.pick(rows)[0].replace(/(?<=r="[A-Z]*)\d+(?=")/g, String(to));
  parts[sheet] = (parts[sheet] ?? '').replace('</sheetData>', () => `${copy}</sheetData>`);
}

function changeTable(parts: Parts, random: Random, what: RegExp, by: () => string): void {
  const tables = Object.keys(parts).filter((name) => name.startsWith('xl/tables/'));
  if (tables.length > 0) parts[random.pick(tables)] = (parts[random.pick(tables)] ?? '').replace(what, by);
}

function editAnywhere(parts: Parts, random: Random, removed: number): void {
  const part = anyPart(parts, random);
  const text = parts[part] ?? '';
  const at = random.below(text.length + 1);
  parts[part] = text.slice(0, at) + (removed === 0 ? random.pick(SCRAPS) : '') + text.slice(at + removed);
}

/** Replaces one of the places where a pattern stands, if any. */
function replaceOne(
  parts: Parts,
  part: string,
  random: Random,
  pattern: RegExp,
  by: (...groups: string[]) => string,
): void {
  const text = parts[part] ?? '';
  const places = [
    ...text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
  ];
  if (places.length === 0) return;
  const place = random.pick(places);
  parts[part] = text.slice(0, place.index) + by(...place) + text.slice(place.index + place[0].length);
}

function anySheet(parts: Parts, random: Random): string {
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  return sheets.length === 0 ? '' : random.pick(sheets);
}

function anyPart(parts: Parts, random: Random): string {
  const names = Object.keys(parts);
  return names.length === 0 ? '' : random.pick(names);
}

function area(random: Random): string {
  const column = (): string => random.pick(['A', 'B', 'C', 'D', 'F', 'H', 'XFD']);
  return `${column()}${1 + random.below(4)}:${column()}${1 + random.below(30)}`;
}
