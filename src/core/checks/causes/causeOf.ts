import type { FindingDetails } from '../../diagnostics/kind';
import type { Discrepancy } from './discrepancy';
import { lineLeftOut } from './lineLeftOut';
import { isRounding, ROUNDING_ACTION, ROUNDING_CAUSE } from './rounding';
import { shiftedDecimals } from './shiftedDecimals';
import { swappedAmounts } from './swappedAmounts';
import { transposedDigits } from './transposedDigits';
import { wrongSign } from './wrongSign';

/** From the most telling to what may be chance. */
const CAUSES = [swappedAmounts, wrongSign, shiftedDecimals, transposedDigits, lineLeftOut];

/** What a finding adds of a difference: its probable cause; where rounding explains it, that it is no matter. */
export function causeOf(discrepancy: Discrepancy): Pick<FindingDetails, 'cause' | 'severity' | 'action'> {
  if (isRounding(discrepancy)) return { cause: ROUNDING_CAUSE, severity: 'informazione', action: ROUNDING_ACTION };
  for (const recognise of CAUSES) {
    const cause = recognise(discrepancy);
    if (cause !== undefined) return { cause };
  }
  return {};
}
