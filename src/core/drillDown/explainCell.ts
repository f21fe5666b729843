import type { Provenance, ProvenanceTerm } from '../plan/plan';
import { addUp } from './addUp';
import type { Addend, AddendGroup, ExplainedSum, Explanation, InputCell, Reason } from './explanation';
import { isBlank } from '../workbook/cellValue';
import type { InputCells } from './inputCells';
import type { PlanCells, PlannedCell } from './planCells';

const MILLION = 1_000_000;

/**
 * Where the number in a cell of a plan comes from. `undefined` for cells without a number, and for texts; a percentage
 * that is not significant is explained like the others.
 */
export function explainCell(plan: PlanCells, inputs: InputCells, sheet: string, cell: string): Explanation | undefined {
  const found = plan(sheet, cell);
  if (!found?.plan.sources || isBlank(found.plan.value)) return undefined;
  return { cell: found.report, reason: reasonOf({ plan, inputs }, found.plan.sources, found) };
}

interface Cells {
  readonly plan: PlanCells;
  readonly inputs: InputCells;
}

function reasonOf(cells: Cells, sources: Provenance, { plan: { value } }: PlannedCell): Reason {
  switch (sources.kind) {
    case 'sum': {
      const same = onlyReference(cells, sources.terms);
      return same?.plan.sources
        ? reasonOf(cells, same.plan.sources, same)
        : { kind: 'sum', ...sumOf(cells, sources.terms) };
    }
    case 'ratio': {
      const { absolute } = sources;
      const [numerator, denominator] = [sumOf(cells, sources.terms), sumOf(cells, sources.over)];
      const base = absolute ? Math.abs(denominator.total) : denominator.total;
      return {
        kind: 'ratio',
        numerator,
        denominator,
        absolute,
        quotient: base === 0 ? undefined : numerator.total / base,
      };
    }
    case 'allocation': {
      const [whole, millionths] = sources.terms.map((term) => figure(cells, term));
      if (!whole || !millionths) throw new Error('a part by percentage has a whole and a percentage');
      const exact = rounded((numberIn(whole) * numberIn(millionths)) / MILLION);
      return {
        kind: 'allocation',
        whole,
        millionths,
        exact,
        rounding: rounded((typeof value === 'number' ? value : 0) - exact),
      };
    }
    case 'count':
      return { kind: 'count', cells: inputsOf(cells, sources.terms) };
    case 'stated':
      return { kind: 'stated', as: sources.as, cells: inputsOf(cells, sources.terms) };
  }
}

/** The cell of the plan that a cell does no more than repeat; nothing is repeated of a blank one, which counts as zero. */
function onlyReference({ plan }: Cells, terms: readonly ProvenanceTerm[]): PlannedCell | undefined {
  const [term, another] = terms;
  const found = term?.factor === 1 && !another ? plan(term.sheet, term.cell) : undefined;
  return found && !isBlank(found.plan.value) ? found : undefined;
}

/** Intermediate totals that stand alone are passed over: they are the number itself once more. */
function sumOf(cells: Cells, terms: readonly ProvenanceTerm[]): ExplainedSum {
  const same = onlyReference(cells, terms);
  if (same?.plan.sources?.kind === 'sum') return sumOf(cells, same.plan.sources.terms);
  const groups: AddendGroup[] = [];
  let direct: Addend[] = [];
  const close = (): void => {
    if (direct.length > 0) groups.push({ addends: direct, total: totalOf(direct) });
    direct = [];
  };
  for (const term of terms) {
    const leaves = leavesOf(cells, term, 1);
    const through = cells.plan(term.sheet, term.cell);
    if (through?.plan.sources?.kind !== 'sum') {
      direct.push(...leaves);
    } else if (leaves.length > 0) {
      close();
      groups.push({ through: through.report, addends: leaves, total: totalOf(leaves) });
    }
  }
  close();
  return { groups, total: addUp(groups.map(({ total }) => total)) };
}

function totalOf(addends: readonly Addend[]): number {
  return addUp(addends.map(({ amount }) => amount));
}

/** The input cells behind a term, and the numbers of reports that are no sum; a blank cell has none. */
function leavesOf(cells: Cells, term: ProvenanceTerm, times: number): Addend[] {
  const factor = times * term.factor;
  const planned = cells.plan(term.sheet, term.cell);
  if (!planned) return inputsOf(cells, [term]).map((from) => ({ factor, from, amount: factor * (from.number ?? 0) }));
  const { sources } = planned.plan;
  if (sources?.kind === 'sum') return sources.terms.flatMap((next) => leavesOf(cells, next, factor));
  if (typeof planned.plan.value !== 'number') return [];
  return [{ factor, from: figure(cells, term), amount: factor * planned.plan.value }];
}

function figure(cells: Cells, { sheet, cell }: ProvenanceTerm): Explanation {
  const explained = explainCell(cells.plan, cells.inputs, sheet, cell);
  if (!explained) throw new Error(`nothing says where ${sheet}!${cell} comes from`);
  return explained;
}

/** Cents times millionths have eight decimals; what lies beyond is binary noise. */
function rounded(number: number): number {
  return Number(number.toFixed(8));
}

function numberIn({ cell: { value } }: Explanation): number {
  return typeof value === 'number' ? value : 0;
}

function inputsOf({ inputs }: Cells, terms: readonly ProvenanceTerm[]): InputCell[] {
  return terms.map(({ sheet, cell }) => {
    const input = inputs(sheet, cell);
    if (!input) throw new Error(`${sheet}!${cell} is in no input and in no report`);
    return input;
  });
}
