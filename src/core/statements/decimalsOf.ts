/** The most decimals that a series is shown with. */
const MOST = 6;

/** The decimals that figures were written with, all of them: 2 for `1,25` and `3`. Binary noise is not a decimal. */
export function decimalsOf(values: readonly (number | null)[]): number {
  const given = values.flatMap((value) => value ?? []);
  for (let decimals = 0; decimals < MOST; decimals += 1) {
    if (given.every((value) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9)) return decimals;
  }
  return MOST;
}
