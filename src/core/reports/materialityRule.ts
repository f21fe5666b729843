import type { Entity } from '../model/entity';
import { formatAmount } from '../money/formatAmount';
import { formatNumber } from '../money/formatNumber';

/** Beyond which thresholds a variance is material, in words; a threshold of zero euro goes without saying. */
export function materialityRule({ threshold, thresholdPercent }: Entity): string {
  const percent = `al ${formatNumber(thresholdPercent)}% del preventivo`;
  return `superiore in valore assoluto ${threshold === 0 ? percent : `sia ${percent} sia a ${formatAmount(threshold)} euro`}`;
}
