import { parseResult } from '../../model/parseResult';
import type { Result } from '../../model/result';
import { measureOf, NUMBER, PERCENT, sameMeasure, type Measure } from './measure';
import { quantityOfResult, type Quantity } from './quantity';
import { thresholdOf, type Direction } from './threshold';

/**
 * How an indicator came out: its result against its target where the two can be compared, else why not. What was put off
 * or not measured is a state, never a zero. `none` is a year that the indicator says nothing of.
 */
export type Outcome = 'reached' | 'missed' | 'notComparable' | 'missing' | 'none' | State;

type State = Extract<Result, { kind: 'state' }>['state'];

/** Far below what anyone writes, far above binary noise. */
const NOISE = 1e-9;

/** The outcome of an indicator in one year. `unit` stands for the unit of a figure that does not name its own. */
export function outcomeOf(expected: string, result: Result, unit: string): Outcome {
  if (result.kind === 'none') return isBlank(expected) ? 'none' : 'missing';
  if (result.kind === 'state') return result.state;
  const threshold = thresholdOf(expected);
  const seen = quantityOfResult(result);
  if (!threshold || !seen) return 'notComparable';
  const declared = measureOf(unit) ?? NUMBER;
  const [measure, other] = [threshold.quantity.measure ?? declared, seen.measure ?? declared];
  if (!sameMeasure(measure, other)) return 'notComparable';
  if (isAmbiguous(threshold.quantity, declared) || isAmbiguous(seen, declared)) return 'notComparable';
  return compare(seen.value - threshold.quantity.value, threshold.direction, isAll(threshold.quantity, measure));
}

function compare(difference: number, direction: Direction, ofAll: boolean): Outcome {
  const equal = Math.abs(difference) <= NOISE;
  switch (direction) {
    case '<':
      return said(!equal && difference < 0);
    case '<=':
      return said(equal || difference < 0);
    case '>':
      return said(!equal && difference > 0);
    case '>=':
      return said(equal || difference > 0);
    case '=':
      // A bare figure does not say whether more is better, unless it is all there can be.
      return equal ? 'reached' : ofAll ? said(difference > 0) : 'notComparable';
  }
}

function said(reached: boolean): Outcome {
  return reached ? 'reached' : 'missed';
}

/** A target that asks for everything: `100%`. */
function isAll({ value }: Quantity, measure: Measure): boolean {
  return measure === PERCENT && value === 100;
}

/** A bare number up to one where a percentage belongs: 1 may be one per cent, or all of it. */
function isAmbiguous({ value, measure }: Quantity, declared: Measure): boolean {
  return measure === undefined && declared === PERCENT && value > 0 && value <= 1;
}

function isBlank(expected: string): boolean {
  const { kind } = parseResult(expected);
  return kind === 'none' || kind === 'state';
}
