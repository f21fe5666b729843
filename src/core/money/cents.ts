/**
 * Money: an integer number of euro cents. Integers up to ±9.007.199.254.740.991 cents (90 thousand billion euro) are
 * exact; amounts beyond `LARGEST_AMOUNT` are refused on reading, so that sums of a full sheet stay exact too.
 */
export type Cents = number;

/** A thousand million euro: no Chamber of Commerce comes near, and ninety thousand such lines still add up exactly. */
export const LARGEST_AMOUNT: Cents = 100_000_000_000;

/** The euro value that Excel stores for an amount: the closest double to the exact decimal. */
export function toEuro(cents: Cents): number {
  return cents / 100;
}
