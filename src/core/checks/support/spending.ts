import { AMOUNT_HEADERS, type AmountField } from '../../inputs/definitions';
import type { Amounts } from '../../model/model';
import type { AmountKind } from '../../statements/variance';

/** What an objective may spend, and what it spent, of costs and of investments. */
export const SPENDING = [
  { kind: 'costs', budget: 'costsBudget', actual: 'costsActual', name: AMOUNT_HEADERS.costsActual },
  {
    kind: 'investments',
    budget: 'investmentsBudget',
    actual: 'investmentsActual',
    name: AMOUNT_HEADERS.investmentsActual,
  },
] as const satisfies readonly { kind: AmountKind; budget: AmountField; actual: AmountField; name: string }[];

/** True where the actual figures of costs and investments were given, at least one of them, and are zero. */
export function spentNothing({ costsActual, investmentsActual }: Amounts): boolean {
  const given = costsActual !== null || investmentsActual !== null;
  return given && (costsActual ?? 0) === 0 && (investmentsActual ?? 0) === 0;
}
