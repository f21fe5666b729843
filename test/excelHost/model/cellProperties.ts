import type { Json } from '../protocol/json';
import { only } from '../protocol/only';
import type { LookKey } from './cellLook';
import { formatAt, lookValue } from './formatAt';
import type { Sheet } from './sheet';

/** What `getCellProperties` tells of formats, by its names there. */
const FORMAT = {
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
} as const satisfies Readonly<Record<string, LookKey>>;

const FONT = {
  name: 'fontName',
  size: 'fontSize',
  color: 'fontColor',
  bold: 'bold',
  italic: 'italic',
  strikethrough: 'strikethrough',
  underline: 'underline',
} as const satisfies Readonly<Record<string, LookKey>>;

const FILL = { color: 'fillColor' } as const satisfies Readonly<Record<string, LookKey>>;

/** Tells of a cell's format what is asked for, and nothing else. */
export function formatTeller(sheet: Sheet, asked: Json): (row: number, column: number) => Json {
  const { font, fill, ...rest } = only(asked, [...Object.keys(FORMAT), 'font', 'fill']);
  const own = wantedOf(rest, FORMAT);
  const ofFont = font === undefined ? undefined : wantedOf(font, FONT);
  const ofFill = fill === undefined ? undefined : wantedOf(fill, FILL);
  return (row, column) => {
    const format = formatAt(sheet, row, column);
    const tell = (wanted: readonly (readonly [string, LookKey])[]): Readonly<Record<string, Json>> =>
      Object.fromEntries(wanted.map(([name, key]) => [name, told(key, lookValue(sheet.workbook, format, key))]));
    return {
      ...tell(own),
      ...(ofFont ? { font: tell(ofFont) } : {}),
      ...(ofFill ? { fill: tell(ofFill) } : {}),
    };
  };
}

function wantedOf(asked: Json, known: Readonly<Record<string, LookKey>>): (readonly [string, LookKey])[] {
  const wanted = only(asked, Object.keys(known));
  return Object.entries(known).filter(([name]) => wanted[name] === true);
}

/** Excel calls the colour of cells without a fill white. */
function told(key: LookKey, value: Json): Json {
  return key === 'fillColor' && value === '' ? '#FFFFFF' : value;
}
