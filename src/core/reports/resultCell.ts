import type { KeyCriterion } from '../formulas/keyMatch';
import { valueByKey } from '../formulas/valueByKey';
import type { Model } from '../model/model';
import { placeOf, type RowSource } from '../model/rowSource';
import type { Result } from '../model/result';
import type { CellPlan } from '../plan/plan';
import { text } from './cells';

/** A result and where it stands: the column of the row that holds this code and this number. */
export interface ResultSource {
  readonly result: Result;
  readonly source: RowSource;
  readonly field: string;
  readonly key: KeyCriterion;
  readonly number: number;
}

/** The result of a target or of an indicator: live where it is a number in its cell; a text, a state for example, as it was written. */
export function resultCell(model: Model, { result, source, field, key, number }: ResultSource): CellPlan {
  if (!('stored' in result)) return text(result.text, 'centred');
  const formula = valueByKey(model, source.table, [key], { field: 'number', number }, field);
  const { sheet, cell } = placeOf(source, field);
  return {
    value: result.stored,
    style: result.kind === 'percent' ? 'resultPercent' : 'resultNumber',
    ...(formula ?? {}),
    ...(cell === undefined ? {} : { sources: { kind: 'sum', terms: [{ sheet, cell, factor: 1 }] } }),
  };
}
