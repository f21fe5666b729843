import type { Entity } from '../../model/entity';
import { causesOf } from '../../statements/causesOf';
import type { ObjectiveLedger } from '../../statements/ledger';
import { materialVariances, type MaterialVariance } from '../../statements/materialVariances';

/**
 * The material variances of an objective of which no row of it says why. None in the three project sheets, which have no
 * column for the cause.
 */
export function unexplainedVariances(entry: ObjectiveLedger, entity: Entity): MaterialVariance[] {
  const [first] = entry.resources;
  if (first?.source.table.input !== 'Risorse') return [];
  return causesOf(entry) === '' ? materialVariances(entry, entity) : [];
}
