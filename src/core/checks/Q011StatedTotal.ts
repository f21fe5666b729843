import type { FindingDetails } from '../diagnostics/kind';
import type { ContextSeries, LabourCost, Model } from '../model/model';
import { placeOf } from '../model/rowSource';
import type { Cents } from '../money/cents';
import { formatAmount, formatDifference } from '../money/formatAmount';
import { formatNumber } from '../money/formatNumber';
import { groupBy } from '../statements/groupBy';
import { decimalsOf } from '../statements/decimalsOf';
import { LABOUR_YEARS } from '../statements/labourYears';
import { isStatedTotal } from '../statements/statedTotal';
import { causeOf } from './causes/causeOf';
import type { Check } from './check';
import { figuresOf, sumOfFigures } from './support/figure';
import { CONTEXT_FIELDS } from '../inputs/yearFields';

/**
 * A line `Totale` of `Personale`, or of a section of `Contesto`, against the sum of the other lines: in `Contesto` those
 * of the same section and unit. Years of which a line is blank are not compared, nor are several totals in a section of
 * `Contesto`; one of several in `Personale` may be that of the lines right above it.
 */
export const statedTotal: Check = {
  kind: {
    code: 'Q011',
    severity: 'errore',
    title: 'Totale diverso dalla somma delle voci',
    action: 'Controllare le voci e il totale sulla fonte e correggere il valore errato.',
  },
  find: ({ model }) => [...labourTotals(model), ...contextTotals(model.context)],
};

function labourTotals({ labour, entity }: Model): FindingDetails[] {
  const totals = labour.filter(({ subject }) => isStatedTotal(subject));
  const parts = labour.filter(({ subject }) => !isStatedTotal(subject));
  return totals.flatMap((total, index) => {
    // One of several may be the total of the lines between the one before it and itself.
    const from = index === 0 ? 0 : labour.indexOf(totals[index - 1] ?? total) + 1;
    const above = labour.slice(from, labour.indexOf(total));
    const wholes = totals.length > 1 && above.length > 0 ? [above, parts] : [parts];
    return LABOUR_YEARS.flatMap((year) => {
      const found = wholes.map((whole) => compareCosts(total, whole, year, entity.tolerance));
      return found.includes(undefined) ? [] : found.flatMap((finding) => finding ?? []).slice(0, 1);
    });
  });
}

function compareCosts(
  total: LabourCost,
  parts: readonly LabourCost[],
  [field, costOf]: (typeof LABOUR_YEARS)[number],
  tolerance: Cents,
): FindingDetails | undefined {
  const figure = (cost: LabourCost) => ({ amount: costOf(cost), place: placeOf(cost.source, field, cost.subject) });
  const seen = figuresOf([figure(total)]);
  const expected = figuresOf(parts.map(figure));
  const difference = sumOfFigures(seen) - sumOfFigures(expected);
  if (parts.length === 0 || seen.length + expected.length <= parts.length) return undefined;
  if (Math.abs(difference) <= tolerance) return undefined;
  const place = placeOf(total.source, field, total.subject);
  const sum = formatAmount(sumOfFigures(expected));
  return {
    message: `${total.subject}, ${place.column ?? ''}: ${formatAmount(sumOfFigures(seen))}; somma delle voci: ${sum} (differenza ${formatDifference(difference)}).`,
    place,
    related: expected.map((part) => part.place),
    seen: formatAmount(sumOfFigures(seen)),
    expected: sum,
    difference,
    ...causeOf({ seen, expected, keptInCents: true, pairs: [], elsewhere: () => [] }),
  };
}

function contextTotals(context: readonly ContextSeries[]): FindingDetails[] {
  const groups = groupBy(context, ({ section, unit }) => `${section}\u0000${unit}`);
  return [...groups.values()].flatMap((group) => {
    const [total, ...more] = group.filter(({ item }) => isStatedTotal(item));
    const parts = group.filter(({ item }) => !isStatedTotal(item));
    return !total || more.length > 0
      ? []
      : CONTEXT_FIELDS.flatMap((field, year) => compareYear(total, parts, field, year));
  });
}

function compareYear(
  total: ContextSeries,
  parts: readonly ContextSeries[],
  field: string,
  year: number,
): FindingDetails[] {
  const valueOf = ({ values }: ContextSeries): number | null => values[year] ?? null;
  const stated = valueOf(total);
  const values = parts.map(valueOf);
  if (stated === null || values.length === 0 || values.includes(null)) return [];
  const decimals = decimalsOf([stated, ...values]);
  const sum = Number(values.reduce<number>((all, value) => all + (value ?? 0), 0).toFixed(decimals));
  // Counts are exact; figures with decimals have been rounded, each of them by half of their last digit at most.
  const allowance = decimals === 0 ? 0 : (values.length / 2) * 10 ** -decimals;
  if (Math.abs(stated - sum) <= allowance) return [];
  const place = placeOf(total.source, field, total.item);
  return [
    {
      message: `${total.section}, ${total.item}, ${place.column ?? ''}: ${formatNumber(stated)}; somma delle voci: ${formatNumber(sum)}.`,
      place,
      related: parts.map((part) => placeOf(part.source, field, part.item)),
      seen: formatNumber(stated),
      expected: formatNumber(sum),
    },
  ];
}
