import { unzipSync } from 'fflate';

/** Cents of the six sums, in the order of `COLUMNS`. */
export type NaiveTotals = readonly number[];

const COLUMNS = [
  'proventi preventivo',
  'oneri preventivo',
  'investimenti preventivo',
  'proventi consuntivo',
  'oneri consuntivo',
  'investimenti consuntivo',
];

type Cell = number | string | { readonly odd: string };

/**
 * The sums of the six amounts of `Risorse`, read and added without anything of the product: expressions over the XML, and
 * a plus. It knows little: `undefined` where the sheet is not in the shape that it expects, which says nothing against it.
 */
export function naiveTotals(bytes: Uint8Array): NaiveTotals | undefined {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return undefined;
  }
  const text = (name: string): string => (parts[name] ? Buffer.from(parts[name]).toString('utf8') : '');
  const places = tablesNamed('risorse', text);
  const sheets = places.length > 0 ? places : sheetsNamed('risorse', text);
  const [place] = sheets;
  if (sheets.length !== 1 || !place) return undefined;
  const cells = readCells(text(place.part), text('xl/sharedStrings.xml'));
  const { top, bottom, left, right } = place;
  const headers = [...cells].filter(([key]) => key.startsWith(`${top}:`));
  const sums = COLUMNS.map((wanted) => {
    const columns = headers.filter(([key, cell]) => {
      const column = Number(key.split(':')[1]);
      return column >= left && column <= right && typeof cell === 'string' && plainName(cell) === wanted;
    });
    if (columns.length !== 1) return undefined;
    const column = columns[0]?.[0].split(':')[1] ?? '';
    let sum = 0;
    for (const [key, cell] of cells) {
      const [row, at] = key.split(':');
      if (at !== column || Number(row) <= top || Number(row) > bottom) continue;
      const cents = centsOf(cell);
      if (cents === undefined) return undefined;
      sum += cents;
    }
    return sum;
  });
  return sums.every((sum) => sum !== undefined) ? sums : undefined;
}

interface Place {
  readonly part: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function tabs(text: (name: string) => string): { name: string; part: string }[] {
  const links = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([link]) => [
      attribute(link, 'Id'),
      attribute(link, 'Target'),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tab]) => ({
    name: attribute(tab, 'name'),
    part: `xl/${(links.get(attribute(tab, 'r:id')) ?? '').replace(/^\/xl\//, '')}`,
  }));
}

function tablesNamed(wanted: string, text: (name: string) => string): Place[] {
  return tabs(text).flatMap(({ part }) => {
    const links = text(part.replace('worksheets/', 'worksheets/_rels/').concat('.rels'));
    return [...links.matchAll(/Target="\.\.\/(tables\/[^"]*)"/g)].flatMap(([, target = '']) => {
      const table = /<table [^>]*>/.exec(text(`xl/${target}`))?.[0] ?? '';
      if (plainName(attribute(table, 'displayName')) !== wanted) return [];
      const [, left = '', top, right = '', bottom] =
        /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(table, 'ref')) ?? [];
      const last = Number(bottom) - (Number(attribute(table, 'totalsRowCount')) > 0 ? 1 : 0);
      return [{ part, top: Number(top), bottom: last, left: columnOf(left), right: columnOf(right) }];
    });
  });
}

function sheetsNamed(wanted: string, text: (name: string) => string): Place[] {
  return tabs(text).flatMap(({ name, part }) =>
    plainName(name) === wanted ? [{ part, top: 1, bottom: Infinity, left: 1, right: Infinity }] : [],
  );
}

/** By `row:column`. */
function readCells(sheet: string, strings: string): Map<string, Cell> {
  const shared = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => textOf(item));
  const cells = new Map<string, Cell>();
  for (const [, column = '', row = '', attributes = '', content = ''] of sheet.matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
    const type = attribute(`<c ${attributes}>`, 't');
    const key = `${row}:${columnOf(column)}`;
    if (type === 'inlineStr') cells.set(key, textOf(content));
    else if (type === 's') cells.set(key, shared[Number(value)] ?? { odd: 'no such text' });
    else if (type === '' && value !== undefined && value.trim() !== '') cells.set(key, Number(value));
    else if (content !== '') cells.set(key, { odd: type });
  }
  return cells;
}

function textOf(xml: string): string {
  const pieces = [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, piece = '']) => piece);
  return pieces
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function centsOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Math.abs(cell) < 1e12 ? Math.round(cell * 100) : undefined;
  if (typeof cell !== 'string') return undefined;
  if (cell.trim() === '') return 0;
  const match = /^(-?)(\d{1,3}(?:\.\d{3})*|\d+),(\d\d?)$/.exec(cell);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
}

function plainName(name: string): string {
  return name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ \d{4}$/, '')
    .toLowerCase();
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
