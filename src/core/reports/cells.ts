import type { KeyFormula } from '../formulas/sumByKey';
import type { Amount } from '../model/model';
import { toEuro } from '../money/cents';
import type { CellPlan, Provenance } from '../plan/plan';
import type { StyleName } from '../plan/styles';

/** A cell of plain text. */
export function text(value: string, style: StyleName = 'text'): CellPlan {
  return { value: value === '' ? null : value, style };
}

/** A cell with nothing but its look: the same one each time, since half of the cells of a report of prose are such. */
export function empty(style: StyleName): CellPlan {
  let cell = blanks.get(style);
  if (!cell) {
    cell = { value: null, style };
    blanks.set(style, cell);
  }
  return cell;
}

const blanks = new Map<StyleName, CellPlan>();

/** A cell and those that it is to be merged with, so many columns in all. */
export function across(cell: CellPlan, columns: number): CellPlan[] {
  const cells = Array<CellPlan>(columns).fill(empty(cell.style));
  cells[0] = cell;
  return cells;
}

/** A cell whose formula gives a text. */
export function textFormula(formula: string, value: string, style: StyleName): CellPlan {
  return { value, formula, style };
}

/** An amount with the formula behind it; an amount that was not given shows as blank. */
export function amount(
  cents: Amount,
  formula: KeyFormula | undefined,
  style: StyleName,
  sources?: Provenance,
): CellPlan {
  // Spread into one another, cells would each have a hidden class of their own, which weighs more than the cell.
  const cell: { -readonly [Key in keyof CellPlan]: CellPlan[Key] } = {
    value: cents === null ? (formula ? '' : null) : toEuro(cents),
    style,
  };
  if (formula) cell.formula = formula.formula;
  if (formula?.array) cell.array = true;
  if (sources && cents !== null) cell.sources = sources;
  return cell;
}
