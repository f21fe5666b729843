import { formatAmount } from '../money/formatAmount';
import { formatNumber } from '../money/formatNumber';
import type { StyleName } from '../plan/styles';
import type { ExplainedSum } from './explanation';

/** How a number of an explanation is spelt. */
export type NumberFormat = (number: number) => string;

const money: NumberFormat = (euro) => formatAmount(Math.round(euro * 100));
const percent: NumberFormat = (fraction) => `${money(fraction * 100)}%`;

/** How the numbers of a style are spelt. */
export function formatOf(style: StyleName): NumberFormat {
  if (/percent/i.test(style)) return percent;
  return /^(amount|subtotal|total)(Euro)?$/.test(style) ? money : formatNumber;
}

/** How the addends of a ratio are spelt, which does not say of what it is: as amounts where one of them is an amount. */
export function formatIn({ groups }: ExplainedSum): NumberFormat {
  const isMoney = groups.some(({ addends }) =>
    addends.some(({ from }) => ('reason' in from ? formatOf(from.cell.style) === money : from.type === 'amount')),
  );
  return isMoney ? money : formatNumber;
}
