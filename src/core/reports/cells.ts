import type { KeyFormula } from '../formulas/sumByKey';
import type { Amount } from '../model/model';
import { toEuro } from '../money/cents';
import type { CellPlan, Provenance } from '../plan/plan';
import type { StyleName } from '../plan/styles';

/** A cell of plain text. */
export function text(value: string, style: StyleName = 'text'): CellPlan {
  return { value: value === '' ? null : value, style };
}

/** A cell with nothing but its look. */
export function empty(style: StyleName): CellPlan {
  return { value: null, style };
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
  const shown = cents === null ? (formula ? '' : null) : toEuro(cents);
  return {
    value: shown,
    style,
    ...(formula ?? {}),
    ...(sources && sources.terms.length > 0 ? { sources } : {}),
  };
}
