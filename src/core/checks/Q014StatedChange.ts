import type { FindingDetails } from '../diagnostics/kind';
import type { ContextSeries } from '../model/model';
import { placeOf } from '../model/rowSource';
import { formatNumber } from '../money/formatNumber';
import { decimalsOf } from '../statements/decimalsOf';
import { groupBy } from '../statements/groupBy';
import type { Check } from './check';
import { CONTEXT_FIELDS } from '../inputs/yearFields';

/** `Imprese attive: variazione %`: the series that it is the change of, over the year before, and how it is stated. */
const CHANGE = /^(.+?)\s*[:–—]\s*(?:variazione|differenza)(\s*(?:%|percentuale))?$/iu;

/** Far below what anyone writes, far above binary noise. */
const NOISE = 1e-9;

/** A change that `Contesto` states, against that of the series that it names. */
export const statedChange: Check = {
  kind: {
    code: 'Q014',
    severity: 'avviso',
    title: 'Variazione diversa da quella della serie',
    action: 'Controllare i valori della serie e la variazione, e correggere quello errato.',
  },
  find: ({ model: { context } }) => {
    const byName = groupBy(context, ({ section, item }) => nameOf(section, item));
    return context.flatMap((stated) => {
      const [, item, sign] = CHANGE.exec(stated.item.trim()) ?? [];
      if (item === undefined) return [];
      const [series, ...others] = byName.get(nameOf(stated.section, item)) ?? [];
      if (!series || others.length > 0) return [];
      const isPercent = sign !== undefined || isPercentUnit(stated);
      // A percentage of percentages may be meant in points, or over the first of them.
      if (isPercent && isPercentUnit(series)) return [];
      return [1, 2].flatMap((year) => compare(stated, series, year, isPercent));
    });
  },
};

function compare(stated: ContextSeries, series: ContextSeries, year: number, isPercent: boolean): FindingDetails[] {
  const [seen, before, now] = [stated.values[year], series.values[year - 1], series.values[year]];
  const [field, fieldBefore] = [CONTEXT_FIELDS[year], CONTEXT_FIELDS[year - 1]];
  if (!isGiven(seen) || !isGiven(before) || !isGiven(now) || !field || !fieldBefore) return [];
  if (isPercent && before === 0) return [];
  const found = isPercent ? ((now - before) / Math.abs(before)) * 100 : now - before;
  if (Math.abs(found - seen) <= tolerance(seen, before, now, isPercent)) return [];
  const digits = Math.max(decimalsOf([seen]), isPercent ? 1 : decimalsOf([before, now]));
  const unit = isPercent ? '%' : '';
  const [told, expected] = [`${formatNumber(seen)}${unit}`, `${formatNumber(Number(found.toFixed(digits)))}${unit}`];
  const place = placeOf(stated.source, field, stated.item);
  return [
    {
      message: `«${stated.item}», ${place.column ?? ''}: ${told}, ma la serie «${series.item}» passa da ${formatNumber(before)} a ${formatNumber(now)} (${expected}).`,
      place,
      related: [placeOf(series.source, fieldBefore, series.item), placeOf(series.source, field, series.item)],
      seen: told,
      expected,
    },
  ];
}

/** Half of the last digit that each figure was written with; whole numbers of a series are taken as counted. */
function tolerance(seen: number, before: number, now: number, isPercent: boolean): number {
  const half = (value: number): number => 0.5 * 10 ** -decimalsOf([value]);
  const ofSeries = [before, now].reduce((sum, value) => sum + (decimalsOf([value]) === 0 ? 0 : half(value)), 0);
  return half(seen) + (isPercent ? (ofSeries / Math.abs(before)) * 100 : ofSeries) + NOISE;
}

function isGiven(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

function isPercentUnit({ unit }: ContextSeries): boolean {
  return /^(%|percentuale|per cento)$/i.test(unit.trim());
}

function nameOf(section: string, item: string): string {
  return `${section}\n${item}`.replace(/[^\S\n]+/g, ' ').toLowerCase();
}
