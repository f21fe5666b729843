import type { KeyCriterion } from '../../formulas/keyMatch';
import { sumByKeyOrBlank } from '../../formulas/sumByKey';
import type { Model } from '../../model/model';
import type { RowSource } from '../../model/rowSource';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { inputSum } from '../amountCells';

/** Where a figure of a series stands: its row, found again by its names, and its column. */
export interface SeriesPlace {
  readonly source: RowSource;
  readonly field: string;
  /** `undefined` where its names are not its own: the cell then shows the plain value. */
  readonly key: readonly KeyCriterion[] | undefined;
}

/** A figure of a series, live; blank where it was not given. */
export function seriesCell(
  model: Model,
  value: number | null,
  { source, field, key }: SeriesPlace,
  style: StyleName,
): CellPlan {
  const formula = key && sumByKeyOrBlank(model, source.table, key, field);
  const sources = inputSum([source], field);
  return {
    value: value ?? (formula ? '' : null),
    style,
    ...(formula ?? {}),
    ...(value === null || sources.terms.length === 0 ? {} : { sources }),
  };
}
