import { valueByKey } from '../../formulas/valueByKey';
import { placeOf, type Model, type Target } from '../../model/model';
import type { CellPlan } from '../../plan/plan';
import { text } from '../cells';

/** The result of a target: live where it is a number in its cell; a text, a state for example, as it was written. */
export function resultCell(model: Model, target: Target): CellPlan {
  const { result, source } = target;
  if (!('stored' in result)) return text(result.text, 'centred');
  const key = [{ field: 'objective', code: target.objective }];
  const formula = valueByKey(model, source.table, key, { field: 'number', number: target.number }, 'result');
  const { sheet, cell } = placeOf(source, 'result');
  return {
    value: result.stored,
    style: result.kind === 'percent' ? 'resultPercent' : 'resultNumber',
    ...(formula ?? {}),
    ...(cell === undefined ? {} : { sources: { kind: 'sum', terms: [{ sheet, cell, factor: 1 }] } }),
  };
}
