/**
 * A number as an Italian writes it, all its digits and no thousands dots: `2020`, `-0,5`. Binary noise beyond fifteen
 * significant digits, which Excel does not show either, is left out.
 */
export function formatNumber(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
}

/** A fraction as a percentage: `0.255` → `25,5%`. */
export function formatPercent(fraction: number): string {
  return `${formatNumber(fraction * 100)}%`;
}
