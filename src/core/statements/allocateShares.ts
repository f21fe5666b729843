import { AMOUNT_FIELDS } from '../inputs/definitions';
import type { Amounts, Share } from '../model/model';
import { groupBy } from './groupBy';
import type { AllocatedShare, AllocationMethod } from './ledger';
import { percentAmounts } from './percentAmounts';
import { NO_AMOUNTS } from './sumAmounts';

/**
 * Settles the amounts of every share, in the order given. An amount that is written is used; where all six are blank,
 * a percentage gives the share its part of the objective's; a single share with neither takes the whole; several
 * shares with neither have nothing. Where both cash columns are blank, the actual costs and investments stand for them.
 */
export function allocateShares(
  shares: readonly Share[],
  amountsOf: (objective: string) => Amounts | undefined,
): AllocatedShare[] {
  const settled = new Map<Share, readonly [AllocationMethod, Amounts]>();
  for (const [objective, group] of groupBy(shares, (share) => share.objective)) {
    const whole = amountsOf(objective) ?? NO_AMOUNTS;
    const methods = group.map((share) => [share, methodOf(share, group.length)] as const);
    const percent = methods.filter(([, method]) => method === 'percent').map(([share]) => share);
    const parts = percentAmounts(whole, percent);
    for (const [share, method] of methods) settled.set(share, [method, amountsBy(method, share, whole, parts)]);
  }
  return shares.map((share) => {
    const [method, amounts] = settled.get(share) ?? ['none', NO_AMOUNTS];
    return { share, method, amounts, ...cashOf(share, amounts) };
  });
}

function methodOf(share: Share, sharesOfObjective: number): AllocationMethod {
  if (AMOUNT_FIELDS.some((field) => share.amounts[field] !== null)) return 'written';
  if (share.ppm !== null) return 'percent';
  return sharesOfObjective === 1 ? 'whole' : 'none';
}

function amountsBy(
  method: AllocationMethod,
  share: Share,
  whole: Amounts,
  parts: ReadonlyMap<Share, Amounts>,
): Amounts {
  switch (method) {
    case 'written':
      return share.amounts;
    case 'percent':
      return parts.get(share) ?? NO_AMOUNTS;
    case 'whole':
      return whole;
    case 'none':
      return NO_AMOUNTS;
  }
}

function cashOf(share: Share, amounts: Amounts): Pick<AllocatedShare, 'cashCurrent' | 'cashInvestments'> {
  const { cashCurrent, cashInvestments } = share;
  return cashCurrent === null && cashInvestments === null
    ? { cashCurrent: amounts.costsActual, cashInvestments: amounts.investmentsActual }
    : { cashCurrent, cashInvestments };
}
