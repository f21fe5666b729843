import type { Place } from '../../diagnostics/finding';
import type { Amount } from '../../model/model';
import { formatAmount } from '../../money/formatAmount';
import { formatPercent } from '../../money/formatNumber';

/** An amount as a finding shows it. A blank is not zero and says so. */
export function amountText(amount: Amount): string {
  return amount === null ? 'non indicato' : formatAmount(amount);
}

/** Millionths as a percentage: `1.000.100` is `100,01%`. */
export function ppmText(ppm: number): string {
  return formatPercent(ppm / 1_000_000);
}

/** A cell that holds a figure, in a sentence: `cella P7 di «Quote»`. */
export function cellText({ sheet, cell }: Place): string {
  return `cella ${cell ?? ''} di «${sheet}»`;
}

/** A number of things: `1 target`, `2 indicatori`. */
export function countText(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
