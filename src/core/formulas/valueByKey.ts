import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { columnWithHeader } from './columnReference';
import { keyMatch, type KeyCriterion } from './keyMatch';
import { isReadable, type KeyFormula } from './sumByKey';

/**
 * The cell of the first row that holds the given codes and the given number, as a live formula. `undefined` where the
 * sheet has no such column, or not all of it could be read.
 */
export function valueByKey(
  model: Model,
  table: TableSource,
  criteria: readonly KeyCriterion[],
  numbered: { readonly field: string; readonly number: number },
  field: string,
): KeyFormula | undefined {
  const values = columnWithHeader(table, field);
  const numbers = columnWithHeader(table, numbered.field);
  const fields = [field, numbered.field, ...criteria.map((key) => key.field)];
  if (values === undefined || numbers === undefined || !isReadable(model, table, fields)) return undefined;
  const match = keyMatch(model, table, criteria, columnWithHeader);
  const number = `((${numbers}=${numbered.number})+(${numbers}="${numbered.number}"))`;
  return { formula: `INDEX(${values},MATCH(1,${match}*${number},0))`, array: true };
}
