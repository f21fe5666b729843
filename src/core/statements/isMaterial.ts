import type { Entity } from '../model/model';
import type { Variance } from './variance';

/**
 * True for a variance that the entity wants explained: strictly more than its threshold in percent and strictly more
 * than its threshold in euro. Where the budget is zero or was not given, any percentage is exceeded.
 */
export function isMaterial(variance: Variance, entity: Pick<Entity, 'thresholdPercent' | 'threshold'>): boolean {
  const { euro, percent } = variance;
  if (euro === null || Math.abs(euro) <= entity.threshold) return false;
  return typeof percent !== 'number' || Math.abs(percent) > entity.thresholdPercent;
}
