import type { KeyCriterion } from '../formulas/keyMatch';
import { amountColumn, type AmountColumn } from '../formulas/objectiveAmount';
import { sumByKey, sumByKeyOrBlank, type KeyFormula } from '../formulas/sumByKey';
import type { AmountField } from '../inputs/definitions';
import type { Model } from '../model/model';
import { cellOf, type RowSource } from '../model/rowSource';
import type { CellPlan, Provenance, ProvenanceTerm } from '../plan/plan';
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
  const { formula, sources } = objectiveAmount(model, ledger, column, field);
  if (value !== null) return amount(value, formula, style, sources);
  return amount(value, sumByKeyOrBlank(model, column.table, keyOf(ledger), column.field), style);
}

type SumProvenance = Extract<Provenance, { kind: 'sum' }>;

/** The sum behind an amount of an objective, and the cells that it adds. */
export interface ObjectiveAmount {
  readonly formula: KeyFormula | undefined;
  readonly sources: Provenance;
}

/** The sum of an objective's rows in a column; three or four reports show the same one, so it is made once. */
export function objectiveAmount(
  model: Model,
  ledger: ObjectiveLedger,
  { table, field: column }: AmountColumn,
  field: AmountField,
): ObjectiveAmount {
  const known = amountsMade.get(model) ?? new Map<ObjectiveLedger, Partial<Record<AmountField, ObjectiveAmount>>>();
  amountsMade.set(model, known);
  const amounts = known.get(ledger) ?? {};
  known.set(ledger, amounts);
  return (amounts[field] ??= {
    formula: sumByKey(model, table, keyOf(ledger), column),
    sources: inputSum(
      ledger.resources.filter((resource) => resource.amounts[field] !== null).map(({ source }) => source),
      column,
    ),
  });
}

const amountsMade = new WeakMap<Model, Map<ObjectiveLedger, Partial<Record<AmountField, ObjectiveAmount>>>>();

function keyOf({ objective }: ObjectiveLedger): KeyCriterion[] {
  return [{ field: 'objective', code: objective.code }];
}

/** The provenance of a sum of input cells: one field of these rows. */
export function inputSum(sources: readonly RowSource[], field: string): SumProvenance {
  return { kind: 'sum', terms: inputTerms(sources, field) };
}

/** The provenance of a number of rows, each known by one of its fields. */
export function rowCount(sources: readonly RowSource[], field: string): Provenance {
  return { kind: 'count', terms: inputTerms(sources, field) };
}

function inputTerms(sources: readonly RowSource[], field: string): ProvenanceTerm[] {
  const terms: ProvenanceTerm[] = [];
  for (const source of sources) {
    const cell = cellOf(source, field);
    if (cell !== undefined) terms.push({ sheet: source.table.sheet, cell, factor: 1 });
  }
  return terms;
}

/** The provenance of a sum of cells of one sheet. */
export function cellSum(sheet: string, cells: readonly string[], factors?: readonly number[]): SumProvenance {
  return { kind: 'sum', terms: cells.map((cell, index) => ({ sheet, cell, factor: factors?.[index] ?? 1 })) };
}

/** The provenance of a sum over another one, or over its absolute value. */
export function ratioOf({ terms }: SumProvenance, { terms: over }: SumProvenance, absolute: boolean): Provenance {
  return { kind: 'ratio', terms, over, absolute };
}
