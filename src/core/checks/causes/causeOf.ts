import type { Discrepancy } from './discrepancy';
import { lineLeftOut } from './lineLeftOut';
import { isRounding, ROUNDING_CAUSE } from './rounding';
import { shiftedDecimals } from './shiftedDecimals';
import { swappedAmounts } from './swappedAmounts';
import { transposedDigits } from './transposedDigits';
import { wrongSign } from './wrongSign';

/** From the most telling to what may be chance. */
const CAUSES = [swappedAmounts, wrongSign, shiftedDecimals, transposedDigits, lineLeftOut];

/** What a finding adds of a difference: its probable cause, and the lesser weight of one that rounding explains. */
export function causeOf(discrepancy: Discrepancy): { readonly cause?: string; readonly severity?: 'informazione' } {
  if (isRounding(discrepancy)) return { cause: ROUNDING_CAUSE, severity: 'informazione' };
  for (const recognise of CAUSES) {
    const cause = recognise(discrepancy);
    if (cause !== undefined) return { cause };
  }
  return {};
}
