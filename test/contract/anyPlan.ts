import fc from 'fast-check';
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from '../../src/core/plan/plan';
import { STYLES, type StyleName } from '../../src/core/plan/styles';
import type { Area } from '../../src/core/workbook/address';

const WIDEST = 6;
const ROWS = 12;

const style = fc.constantFrom(...(Object.keys(STYLES) as StyleName[]));

/** Texts of all kinds, those above all that Excel could take for something else. Control characters are nobody's data. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !/[\p{Cc}\p{Cs}\p{Cn}]/u.test(value)),
  fc.string({ unit: fc.constantFrom(..."0123456789-/.,:%€()+='@# eE".split(/(?=.)/u)), maxLength: 8 }),
  fc.integer().map(String),
);

const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

const cell: fc.Arbitrary<CellPlan | null> = fc.option(
  fc.record(
    {
      value,
      style,
      formula: fc.constantFrom('SUM(1,2)', "'Uno'!A1", '"\'Uno\'!"&1', 'IFNA(1,2)'),
      link: fc.constant({ sheet: 'Uno', cell: 'B2' }),
    },
    { requiredKeys: ['value', 'style'] },
  ),
  { freq: 4 },
);

const row: fc.Arbitrary<RowPlan> = fc.record(
  {
    cells: fc.array(cell, { maxLength: WIDEST }),
    height: fc.integer({ min: 1, max: 409 }),
    outline: fc.integer({ min: 1, max: 7 }),
    pageBreakBefore: fc.boolean(),
  },
  { requiredKeys: ['cells'] },
);

const area: fc.Arbitrary<Area> = fc
  .tuple(...[ROWS, ROWS, WIDEST, WIDEST].map((max) => fc.integer({ min: 1, max })))
  .map(([a = 1, b = 1, c = 1, d = 1]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

function sheet(name: string): fc.Arbitrary<SheetPlan> {
  return fc
    .record({
      name: fc.constant(name),
      role: fc.constant('report' as const),
      columns: fc.array(fc.record({ width: fc.integer({ min: 1, max: 600 }).map((tenths) => tenths / 10) }), {
        maxLength: WIDEST,
      }),
      rows: fc.array(row, { maxLength: ROWS }),
      merges: fc.array(area, { maxLength: 5 }).map(apart),
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      page: fc.record(
        {
          orientation: fc.constantFrom('portrait', 'landscape'),
          scale: fc.integer({ min: 10, max: 100 }),
          header: fc.constantFrom('&LA && B&RC', '&P di &N'),
        },
        { requiredKeys: ['orientation'] },
      ),
      tables: fc.constant([]),
      conditionalFormats: fc.array(
        fc.record({ area, formula: fc.constantFrom('$A1>0', '$B1="x"'), look: fc.constantFrom('good', 'bad') }),
        { maxLength: 3 },
      ),
      showGridlines: fc.boolean(),
      summaryAbove: fc.constant(true),
    })
    .map(withoutHiddenContents);
}

/** Plans of two sheets with a bit of everything. */
export const anyPlan: fc.Arbitrary<WorkbookPlan> = fc
  .tuple(sheet('Uno'), sheet('Due'))
  .map((sheets): WorkbookPlan => ({ sheets }));

/** Merged areas of more than a cell that do not overlap. */
function apart(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const next of areas) {
    const overlaps = kept.some(
      (other) =>
        next.top <= other.bottom && next.bottom >= other.top && next.left <= other.right && next.right >= other.left,
    );
    if (!overlaps && (next.top !== next.bottom || next.left !== next.right)) kept.push(next);
  }
  return kept;
}

/** Merging takes what stands behind the first cell, so a plan has nothing there. */
function withoutHiddenContents(plan: SheetPlan): SheetPlan {
  const hidden = (row: number, column: number): boolean =>
    plan.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  return {
    ...plan,
    rows: plan.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => (hidden(at + 1, column + 1) ? null : cell)),
    })),
  };
}
