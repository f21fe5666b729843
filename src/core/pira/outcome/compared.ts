import type { Result } from '../../model/result';
import { changeOf } from './change';
import { measureOf, NUMBER, PERCENT, sameMeasure, type Measure } from './measure';
import { quantityOfResult, type Quantity } from './quantity';
import { sameWordsFigures } from './sameWordsFigures';
import { thresholdOf, type Threshold } from './threshold';

/** The figure that a target sets, the figure that is held against it, and the measure that both are of. */
export interface Compared {
  readonly threshold: Threshold;
  readonly seen: Quantity;
  readonly measure: Measure;
  /** True where the target asks for a change over the year before, whose figure is then the threshold. */
  readonly ofChange: boolean;
}

/**
 * What an expected result and a result can be compared by; `undefined` where they cannot, since nothing is guessed. `unit`
 * stands for the unit of a figure that does not name its own, and `before` is the result of the year before.
 */
export function comparedOf(
  expected: string,
  result: Result,
  unit: string,
  before: Result | undefined,
): Compared | undefined {
  const declared = measureOf(unit) ?? NUMBER;
  const change = before && changeOverYear(expected, result, before);
  const threshold = change?.threshold ?? thresholdOf(expected);
  const seen = change?.seen ?? quantityOfResult(result);
  if (!threshold || !seen) return undefined;
  const [measure, other] = [threshold.quantity.measure ?? declared, seen.measure ?? declared];
  if (!sameMeasure(measure, other)) return undefined;
  if (isAmbiguous(threshold.quantity, declared) || isAmbiguous(seen, declared)) return undefined;
  // A percentage may be the change itself.
  if (change && measure === PERCENT) return undefined;
  return { threshold, seen, measure, ofChange: change !== undefined };
}

function changeOverYear(
  expected: string,
  result: Result,
  before: Result,
): Pick<Compared, 'threshold' | 'seen'> | undefined {
  const direction = changeOf(expected);
  const figures = direction && sameWordsFigures(before, result);
  // So may a figure below zero.
  if (!figures || figures.some(({ value }) => value < 0)) return undefined;
  return { threshold: { direction, quantity: figures[0] }, seen: figures[1] };
}

/** A bare number up to one where a percentage belongs: 1 may be one per cent, or all of it. */
function isAmbiguous({ value, measure }: Quantity, declared: Measure): boolean {
  return measure === undefined && declared === PERCENT && value > 0 && value <= 1;
}
