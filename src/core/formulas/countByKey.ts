import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { keyMatch, type KeyCriterion } from './keyMatch';
import { isReadable, type KeyFormula } from './sumByKey';

/** How many rows hold the given code, as a live formula. `undefined` where not all of the column could be read. */
export function countByKey(model: Model, table: TableSource, criterion: KeyCriterion): KeyFormula | undefined {
  if (!isReadable(model, table, [criterion.field])) return undefined;
  return { formula: `SUMPRODUCT(--${keyMatch(model, table, [criterion])})` };
}
