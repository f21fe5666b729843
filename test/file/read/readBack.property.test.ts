import fc from 'fast-check';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { cellAddress } from '../../../src/core/workbook/address';
import { openWorkbook } from '../../../src/file/openWorkbook';
import { escapeText } from '../../../src/file/xml/escapeXml';
import { handMade } from './handMade';

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';

const NUMBER = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((number) => number + 0);
const TEXT = fc.string({
  unit: fc.constantFrom('a', ' ', '<', '&', '"', '\n', '\r', '_x0041_', '😀', 'à'),
  maxLength: 8,
});
const VALUE: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  NUMBER,
  fc.boolean(),
  TEXT,
  NUMBER.map((serial) => ({ kind: 'date' as const, serial })),
  NUMBER.map((fraction) => ({ kind: 'percent' as const, fraction })),
  fc.constantFrom('#N/A', '#REF!').map((code) => ({ kind: 'error' as const, code })),
  fc.constant({ kind: 'uncalculated' as const }),
);
/** A value and one of the ways in which writers put it down. */
const GRID = fc.array(fc.array(fc.tuple(VALUE, fc.nat(2)), { maxLength: 6 }), { maxLength: 8 });

/** A `c` for the value: `way` chooses among the forms that mean the same. */
function cellXml(value: CellValue, address: string, way: number, strings: string[]): string {
  const c = (attributes: string, content: string): string =>
    `<c r="${address}"${way === 1 ? ' ' : ''}${attributes}>${way === 2 ? '<f>A1</f>' : ''}${content}</c>`;
  if (value === null) return way === 0 ? '' : `<c r="${address}" s="1"/>`;
  if (typeof value === 'number') return c('', `<v>${value}</v>`);
  if (typeof value === 'boolean') return c(' t="b"', `<v>${value ? 1 : 0}</v>`);
  if (typeof value === 'string') {
    const text = `<t xml:space="preserve">${escapeText(value)}</t>`;
    if (way === 0) return c(' t="s"', `<v>${strings.push(`<si>${text}</si>`) - 1}</v>`);
    return way === 1 ? c(' t="inlineStr"', `<is>${text}</is>`) : c(' t="str"', `<v>${escapeText(value)}</v>`);
  }
  switch (value.kind) {
    case 'date':
      return c(' s="1"', `<v>${value.serial}</v>`);
    case 'percent':
      return c(' s="2"', `<v>${value.fraction}</v>`);
    case 'error':
      return c(' t="e"', `<v>${value.code}</v>`);
    case 'uncalculated':
      return c('', way === 2 ? '' : '<f>B1</f>');
  }
}

function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

test('every grid is read as it was written', () => {
  fc.assert(
    fc.property(GRID, (grid) => {
      const strings: string[] = [];
      const rows = grid.map((cells, row) => {
        const xml = cells.map(([value, way], column) => cellXml(value, cellAddress(row + 1, column + 1), way, strings));
        return `<row r="${row + 1}">${xml.join('')}</row>`;
      });
      const bytes = handMade({ rows: rows.join(''), strings: strings.join(''), styles: STYLES });
      expect(openWorkbook(bytes).readGrid('Foglio1').rows).toEqual(
        trimmed(grid.map((cells) => cells.map(([value]) => value))),
      );
    }),
    { numRuns: 300 },
  );
});
