import type { Cents } from '../../money/cents';

/** From here on, euro and cents are too long for the label of a bar. */
const THOUSANDS: Cents = 10_000_000;

/** In which unit a chart labels amounts like these, and the number format that does it. */
export function euroUnit(amounts: readonly Cents[]): { readonly unit: string; readonly numberFormat: string } {
  return amounts.some((amount) => Math.abs(amount) >= THOUSANDS)
    ? { unit: 'migliaia di euro', numberFormat: '#,##0,' }
    : { unit: 'euro', numberFormat: '#,##0' };
}
