/** What a row of `Pagamenti` measures, as far as its words tell. */
export interface PaymentPeriod {
  readonly kind: 'quarter' | 'year' | 'other';
  /** Which quarter of its year, from 1 to 4, where the words tell. */
  readonly quarter: number | undefined;
  /** The year that the words name. */
  readonly year: number | undefined;
}

/** `1° trimestre`, `IV trim. 2020`, `T2` are quarters; `Anno 2020`, `indicatore annuale`, `2020` are years. */
export function paymentPeriod(period: string): PaymentPeriod {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(period)?.[1];
  const quarter = quarterOf(period);
  return {
    kind: quarter === undefined ? kindOf(period) : 'quarter',
    quarter,
    year: year === undefined ? undefined : Number(year),
  };
}

/** How the four quarters are written. */
const QUARTERS = [/1|i|primo/, /2|ii|secondo/, /3|iii|terzo/, /4|iv|quarto/].map(({ source }) => {
  const named = `(?:${source})`;
  return new RegExp(
    `(?<![\\p{L}\\d])${named}[°ºª.]?\\s*trim|^\\s*[tq]\\s*${named}(?![\\p{L}\\d])|trim\\p{L}*\\.?\\s*${named}(?![\\p{L}\\d])`,
    'iu',
  );
});

function quarterOf(period: string): number | undefined {
  const found = QUARTERS.flatMap((pattern, index) => (pattern.test(period) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

function kindOf(period: string): PaymentPeriod['kind'] {
  if (/trim/i.test(period)) return 'quarter';
  return /\bann|^\s*(19|20)\d\d\s*$/i.test(period) ? 'year' : 'other';
}
