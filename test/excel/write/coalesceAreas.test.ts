import fc from 'fast-check';
import { areaAddress } from '../../../src/core/workbook/address';
import { coalesceAreas } from '../../../src/excel/write/coalesceAreas';

/** Letters are marks, dots cells without one. */
function marks(...rows: readonly string[]): (string | undefined)[][] {
  return rows.map((row) => row.split('').map((mark) => (mark === '.' ? undefined : mark)));
}

test.each([
  ['nothing', marks(), []],
  ['no marks', marks('..', ''), []],
  ['one cell', marks('..a'), ['a C1']],
  ['a block', marks('aa', 'aa', 'aa'), ['a A1:B3']],
  ['columns side by side', marks('ab', 'ab'), ['a A1:A2', 'b B1:B2']],
  ['rows of other widths', marks('aaa', 'aa', 'aa'), ['a A1:C1', 'a A2:B3']],
  ['a gap', marks('a.a', 'a.a'), ['a A1:A2', 'a C1:C2']],
  ['a row between', marks('a', '.', 'a'), ['a A1', 'a A3']],
  ['another mark in the same place', marks('aa', 'bb', 'aa'), ['a A1:B1', 'b A2:B2', 'a A3:B3']],
])('%s', (_what, rows, expected) => {
  const areas = coalesceAreas(rows).map(({ mark, area }) => `${mark} ${areaAddress(area)}`);
  expect(areas.sort()).toEqual([...expected].sort());
});

test('every marked cell lies in one area of its mark, and no other cell in any', () => {
  const row = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const painted: (string | undefined)[][] = rows.map((cells) => cells.map(() => undefined));
      for (const { mark, area } of coalesceAreas(rows)) {
        for (let at = area.top - 1; at < area.bottom; at += 1) {
          const cells = painted[at] ?? [];
          for (let column = area.left - 1; column < area.right; column += 1) {
            expect([at, column, cells[column]]).toEqual([at, column, undefined]);
            cells[column] = mark;
          }
        }
      }
      expect(painted).toEqual(rows);
    }),
  );
});
