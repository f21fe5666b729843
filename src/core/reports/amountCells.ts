import { amountColumn } from '../formulas/objectiveAmount';
import { sumByKey, sumByKeyOrBlank } from '../formulas/sumByKey';
import type { AmountField } from '../inputs/definitions';
import { placeOf, type Model, type RowSource } from '../model/model';
import type { CellPlan, Provenance } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { ObjectiveLedger } from '../statements/ledger';
import { amount } from './cells';

/** An amount of an objective, live: the sum of its rows in `Risorse` (or in the project sheet that stands for it). */
export function objectiveAmountCell(
  model: Model,
  ledger: ObjectiveLedger,
  field: AmountField,
  style: StyleName,
): CellPlan {
  const value = ledger.amounts[field];
  const column = amountColumn(model, field);
  if (!column) return amount(value, undefined, style);
  const key = [{ field: 'objective', code: ledger.objective.code }];
  const formula =
    value === null
      ? sumByKeyOrBlank(model, column.table, key, column.field)
      : sumByKey(model, column.table, key, column.field);
  const rows = ledger.resources.filter((resource) => resource.amounts[field] !== null);
  return amount(
    value,
    formula,
    style,
    inputSum(
      rows.map((resource) => resource.source),
      column.field,
    ),
  );
}

/** The provenance of a sum of input cells: one field of these rows. */
export function inputSum(sources: readonly RowSource[], field: string): Provenance {
  return {
    kind: 'sum',
    terms: sources.flatMap((source) => {
      const { sheet, cell } = placeOf(source, field);
      return cell === undefined ? [] : [{ sheet, cell, factor: 1 }];
    }),
  };
}

/** The provenance of a sum of cells of one sheet. */
export function cellSum(sheet: string, cells: readonly string[], factors?: readonly number[]): Provenance {
  return { kind: 'sum', terms: cells.map((cell, index) => ({ sheet, cell, factor: factors?.[index] ?? 1 })) };
}
