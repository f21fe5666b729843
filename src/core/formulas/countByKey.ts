import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { keyMatch } from './keyMatch';
import { isReadable, type KeyFormula } from './sumByKey';

/** How many rows hold one of the given codes, each another, as a live formula. `undefined` where there is no code or not all of the column could be read. */
export function countByKey(
  model: Model,
  table: TableSource,
  field: string,
  codes: readonly string[],
): KeyFormula | undefined {
  if (codes.length === 0 || !isReadable(model, table, [field])) return undefined;
  const [first, ...others] = codes.map((code) => keyMatch(model, table, [{ field, code }]));
  return { formula: others.length === 0 ? `SUMPRODUCT(--${first})` : `SUMPRODUCT(${[first, ...others].join('+')})` };
}
