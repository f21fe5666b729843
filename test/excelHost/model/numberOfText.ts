/** The number that Excel makes of a text in American notation, and the format that comes with it. */
export function numberOfText(text: string): { readonly value: number; readonly numberFormat?: string } | undefined {
  const bare = text.trim();
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1];
  const match =
    /^([-+]?)\s*([$€£]?)\s*([-+]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)\s*(€?)$/i.exec(
      bracketed ?? bare,
    );
  if (!match) return fraction(bare);
  const [, sign = '', currency = '', inner = '', digits = '', exponent = '', percent = '', trailing = ''] = match;
  if (sign !== '' && (inner !== '' || bracketed !== undefined)) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(size)) return undefined;
  const negative = sign === '-' || inner === '-' || bracketed !== undefined;
  const value = (negative ? -size : size) / (percent === '' ? 1 : 100);
  if (percent !== '') return { value, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  if (currency !== '' || trailing !== '') return { value, numberFormat: '$#,##0.00' };
  if (exponent !== '') return { value, numberFormat: '0.00E+00' };
  return digits.includes(',') ? { value, numberFormat: '#,##0' } : { value };
}

/** `1 1/2`: a whole number before it makes it a fraction, not a date. */
function fraction(text: string): { readonly value: number; readonly numberFormat: string } | undefined {
  const [, whole, part, of] = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || Number(of) === 0) return undefined;
  return { value: Number(whole) + Number(part) / Number(of), numberFormat: '# ?/?' };
}
