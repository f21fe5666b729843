import { placeOf, type Entity } from '../model/model';
import type { CellPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';

/** A setting of the sheet `Ente` as a number; one that was not given shows its default. */
export function settingCell(entity: Entity, setting: string, value: number, style: StyleName): CellPlan {
  const source = entity.sources[setting];
  const place = source && placeOf(source, 'value');
  return {
    value,
    style,
    ...(place?.cell === undefined
      ? {}
      : { sources: { kind: 'ratio', terms: [{ sheet: place.sheet, cell: place.cell, factor: 1 }] } }),
  };
}
