import fc from 'fast-check';
import { examineInputs } from '../../../src/core/examination/examine';
import type { SheetPlan } from '../../../src/core/plan/plan';
import { planReports } from '../../../src/core/reports/planReports';
import { keepWork } from '../../../src/core/userWork/keepWork';
import type { StandingCell, StandingReport } from '../../../src/core/userWork/standingReport';
import { minimalWorkbook } from '../../support/inputs';
import { inputsOf } from '../record/recordCases';

/** The reports of a Chamber that has these objectives, in this order. */
function reportsOf(codes: readonly string[]): readonly SheetPlan[] {
  const { Obiettivi = [], Risorse = [], Quote = [] } = minimalWorkbook();
  const inputs = inputsOf(
    minimalWorkbook({
      Obiettivi: [...Obiettivi.slice(0, 1), ...codes.map((code) => [code, '1', `Titolo di ${code}`, 'Attivo'])],
      Risorse: [...Risorse.slice(0, 1), ...codes.map((code) => [code, 1000, 2000, 300, 900, 1800.5, 299.99, null])],
      Quote: [
        ...Quote.slice(0, 1),
        ...codes.map((code) => [
          `011-005-${code}`,
          code,
          '011',
          '005',
          code,
          { kind: 'percent' as const, fraction: 1 },
          null,
        ]),
      ],
      Target: undefined,
      Indicatori: undefined,
    }),
  );
  return planReports(examineInputs(inputs), undefined, false).plan.sheets;
}

const keyIn = (cell: StandingCell | undefined): string | undefined =>
  typeof cell === 'string' ? cell.replace(/ #[\w.]+$/, '') : undefined;

/** A report with a note beside each of its lines; the rows below the headings in the order of these numbers. */
function noted({ name, rows, notes, page }: SheetPlan, order: () => number): StandingReport {
  if (!notes) throw new Error(`«${name}» has no notes`);
  const cells = rows.map((row) => {
    const values = row.cells.map((cell): StandingCell =>
      cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula, value: cell.value },
    );
    if (row.key !== undefined) values[notes.notes - 1] = `nota di ${row.key}`;
    return values;
  });
  const above = Math.max(notes.heading, page.titleRows?.[1] ?? 0);
  const below = cells.slice(above).map((row) => ({ row, place: order() }));
  const sorted = below.sort((a, b) => a.place - b.place).map(({ row }) => row);
  return {
    ...{ report: name, sheet: name, rows: [...cells.slice(0, above), ...sorted] },
    ...{
      look: () => ({}),
      columns: [],
      hiddenRows: [],
      heights: [],
      frozen: { rows: 0, columns: 0 },
      merged: [],
      linked: [],
      commented: [],
      listed: [],
      page: { orientation: 'portrait', isA4: true, margins: [] },
      ownLooks: () => [],
    },
  };
}

/** Each line of a sheet with its note, as far as it has one. */
function notesIn({ rows, notes }: SheetPlan): (readonly [key: string | undefined, note: StandingCell])[] {
  return rows.flatMap(({ cells }) => {
    const note = cells[(notes?.notes ?? 0) - 1]?.value ?? null;
    return note === null || note === 'Note' ? [] : [[keyIn(cells[(notes?.keys ?? 0) - 1]?.value), note] as const];
  });
}

const codes = fc.uniqueArray(fc.constantFrom('1A', '1B', '1C', '2A', '005', 'a~'), { minLength: 1 });
const unsorted = (): number => 0;

test.each<[string, boolean]>([
  ['every report', false],
  ['«Scostamenti», whose rows somebody sorted', true],
])('on %s each note is beside its own line, whatever comes, goes and moves in the inputs', (_what, sorting) => {
  fc.assert(
    fc.property(codes, codes, fc.infiniteStream(fc.nat()), (before, after, numbers) => {
      const wanted = (sheet: SheetPlan): boolean => !sorting || sheet.name === 'Scostamenti';
      const order = sorting ? (): number => numbers.next().value as number : unsorted;
      const standing = reportsOf(before).filter(wanted);
      const { plan, moved } = keepWork(
        { sheets: reportsOf(after).filter(wanted) },
        standing.map((sheet) => noted(sheet, order)),
      );
      expect(moved).toEqual([]);
      for (const sheet of standing) {
        const keys = sheet.rows.flatMap(({ key }) => (key === undefined ? [] : [key]));
        const kept = plan.sheets.find(({ name }) => name === sheet.name);
        if (kept) expect(notesIn(kept).sort()).toEqual(keys.map((key) => [key, `nota di ${key}`]).sort());
      }
    }),
    { numRuns: 10 },
  );
});
