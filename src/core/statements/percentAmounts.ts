import { AMOUNT_FIELDS, type AmountField } from '../inputs/definitions';
import type { Amount, Amounts, Share } from '../model/model';
import type { Cents } from '../money/cents';
import { splitByLargestRemainder } from '../money/splitByLargestRemainder';
import { compareShares } from './compareShares';
import { mapAmounts } from './sumAmounts';

/** A whole, in millionths. */
export const WHOLE_PPM = 1_000_000;

/**
 * The amounts of the shares of one objective that are given in percent. Each field is split by largest remainder, so
 * that the parts add up to the objective's amount times the sum of the percentages, rounded half away from zero to the
 * cent: to the objective's amount itself where they add to 100 %. A tie goes to the first by mission, programme and
 * code, never by row, so that sorting the sheet moves no cent.
 */
export function percentAmounts(objective: Amounts, shares: readonly Share[]): Map<Share, Amounts> {
  const ordered = [...shares].sort(compareShares);
  const weights = ordered.map(({ ppm }) => ppm ?? 0);
  const ppm = weights.reduce((sum, weight) => sum + weight, 0);
  const zeros = weights.map(() => 0);
  const parts = (field: AmountField): readonly Amount[] => {
    const amount = objective[field];
    if (amount === null) return [];
    const cents = splitByLargestRemainder(partOf(amount, ppm), weights);
    return cents === 'noWeights' ? zeros : cents;
  };
  const split = new Map(AMOUNT_FIELDS.map((field) => [field, parts(field)]));
  return new Map(ordered.map((share, index) => [share, mapAmounts((field) => split.get(field)?.[index] ?? null)]));
}

/** An amount times some millionths, rounded half away from zero. The product may leave the safe integers. */
function partOf(amount: Cents, ppm: number): Cents {
  const product = BigInt(Math.abs(amount)) * BigInt(ppm);
  const rounded = Number((product + BigInt(WHOLE_PPM / 2)) / BigInt(WHOLE_PPM));
  return amount < 0 ? -rounded : rounded;
}
