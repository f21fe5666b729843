import { parseResult } from '../../model/parseResult';
import type { Result } from '../../model/result';
import { comparedOf } from './compared';
import { PERCENT, type Measure } from './measure';
import type { Quantity } from './quantity';
import type { Direction } from './threshold';

/**
 * How an indicator came out: its result against its target where the two can be compared, else why not. What was put off
 * or not measured is a state, never a zero. `none` is a year that the indicator says nothing of.
 */
export type Outcome = 'reached' | 'missed' | 'notComparable' | 'missing' | 'none' | State;

type State = Extract<Result, { kind: 'state' }>['state'];

/** Far below what anyone writes, far above binary noise. */
const NOISE = 1e-9;

/** The outcome of an indicator in one year: see `comparedOf` for `unit` and `before`. */
export function outcomeOf(expected: string, result: Result, unit: string, before?: Result): Outcome {
  if (result.kind === 'none') return isBlank(expected) ? 'none' : 'missing';
  if (result.kind === 'state') return result.state;
  const compared = comparedOf(expected, result, unit, before);
  if (!compared) return 'notComparable';
  const { threshold, seen, measure } = compared;
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

function isBlank(expected: string): boolean {
  const { kind } = parseResult(expected);
  return kind === 'none' || kind === 'state';
}
