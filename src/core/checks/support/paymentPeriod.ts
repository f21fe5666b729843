/** What a row of `Pagamenti` measures, as far as its words tell. */
export interface PaymentPeriod {
  readonly kind: 'quarter' | 'year' | 'other';
  /** The year that the words name. */
  readonly year: number | undefined;
}

/** `1° trimestre`, `IV trim. 2020`, `T2` are quarters; `Anno 2020`, `indicatore annuale`, `2020` are years. */
export function paymentPeriod(period: string): PaymentPeriod {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(period)?.[1];
  return { kind: kindOf(period), year: year === undefined ? undefined : Number(year) };
}

function kindOf(period: string): PaymentPeriod['kind'] {
  if (/trim|^\s*[TQ]\s*[1-4]\b/i.test(period)) return 'quarter';
  return /\bann|^\s*(19|20)\d\d\s*$/i.test(period) ? 'year' : 'other';
}
