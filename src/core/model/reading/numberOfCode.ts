const NUMBER = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?(E[-+]?\d+)?$/i;

/** The number that Excel makes of a code typed into a General cell: `011` → 11, `1E0101` → 1E+101; `undefined` if none. */
export function numberOfCode(code: string): number | undefined {
  if (!NUMBER.test(code)) return undefined;
  const value = Number(code.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
