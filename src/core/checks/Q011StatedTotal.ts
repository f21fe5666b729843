import type { FindingDetails } from '../diagnostics/kind';
import type { ContextSeries, LabourCost, Model } from '../model/model';
import { placeOf } from '../model/rowSource';
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
 * of the same section and unit. Years of which a line is blank are not compared, nor are two totals of the same lines.
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
  const [total, ...more] = labour.filter(({ subject }) => isStatedTotal(subject));
  const parts = labour.filter(({ subject }) => !isStatedTotal(subject));
  if (!total || more.length > 0 || parts.length === 0) return [];
  return LABOUR_YEARS.flatMap(([field, costOf]) => {
    const figure = (cost: LabourCost) => ({ amount: costOf(cost), place: placeOf(cost.source, field, cost.subject) });
    const seen = figuresOf([figure(total)]);
    const expected = figuresOf(parts.map(figure));
    const difference = sumOfFigures(seen) - sumOfFigures(expected);
    if (seen.length + expected.length <= parts.length || Math.abs(difference) <= entity.tolerance) return [];
    const place = placeOf(total.source, field, total.subject);
    const sum = formatAmount(sumOfFigures(expected));
    return [
      {
        message: `${total.subject}, ${place.column ?? ''}: ${formatAmount(sumOfFigures(seen))}; somma delle voci: ${sum} (differenza ${formatDifference(difference)}).`,
        place,
        related: expected.map((part) => part.place),
        seen: formatAmount(sumOfFigures(seen)),
        expected: sum,
        difference,
        ...causeOf({ seen, expected, keptInCents: true, pairs: [], elsewhere: () => [] }),
      },
    ];
  });
}

function contextTotals(context: readonly ContextSeries[]): FindingDetails[] {
  const groups = groupBy(context, ({ section, unit }) => `${section}\u0000${unit}`);
  return [...groups.values()].flatMap((group) => {
    const [total, ...more] = group.filter(({ item }) => isStatedTotal(item));
    const parts = group.filter(({ item }) => !isStatedTotal(item));
    return !total || more.length > 0 ? [] : CONTEXT_FIELDS.flatMap((_, year) => compareYear(total, parts, year));
  });
}

function compareYear(total: ContextSeries, parts: readonly ContextSeries[], year: number): FindingDetails[] {
  const valueOf = ({ values }: ContextSeries): number | null => values[year] ?? null;
  const stated = valueOf(total);
  const values = parts.map(valueOf);
  if (stated === null || values.length === 0 || values.includes(null)) return [];
  const decimals = decimalsOf([stated, ...values]);
  const sum = Number(values.reduce<number>((all, value) => all + (value ?? 0), 0).toFixed(decimals));
  // Counts are exact; figures with decimals have been rounded, each of them by half of their last digit at most.
  const allowance = decimals === 0 ? 0 : (values.length / 2) * 10 ** -decimals;
  if (Math.abs(stated - sum) <= allowance) return [];
  const field = CONTEXT_FIELDS[year] ?? 'value0';
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
