import type { Cents } from './cents';

/**
 * Splits an amount in proportion to weights, to the cent and without a remainder: every part is its exact share rounded
 * towards zero, and the cents that are left go one each to the parts that lost most, the first one where they lost the
 * same. `weights` are non-negative integers. Where all of them are zero there is nothing to go by: `noWeights`.
 */
export function splitByLargestRemainder(total: Cents, weights: readonly number[]): Cents[] | 'noWeights' {
  const sum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (sum === 0n) return 'noWeights';
  const amount = BigInt(Math.abs(total));
  const sign = total < 0 ? -1 : 1;
  const shares = weights.map((weight, index) => {
    const exact = amount * BigInt(weight);
    return { index, cents: Number(exact / sum), lost: exact % sum };
  });
  const left = Math.abs(total) - shares.reduce((sum, share) => sum + share.cents, 0);
  const byLoss = [...shares].sort((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1));
  for (const share of byLoss.slice(0, left)) share.cents += 1;
  return shares.map((share) => (share.cents === 0 ? 0 : sign * share.cents));
}
