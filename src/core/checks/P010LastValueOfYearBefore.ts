import { parseResult } from '../model/parseResult';
import type { Result } from '../model/result';
import { measureOf, NUMBER } from '../pira/outcome/measure';
import { quantityOfResult, type Quantity } from '../pira/outcome/quantity';
import type { Check } from './check';
import { placeOfIndicator } from './support/places';

/** The last observed value is still that of the year before, while the year has another: the card did not roll on. */
export const lastValueOfYearBefore: Check = {
  kind: {
    code: 'P010',
    severity: 'informazione',
    title: 'Ultimo valore osservato dell’anno prima',
    action: 'Aggiornare l’ultimo valore osservato al risultato dell’esercizio.',
  },
  find: ({ model }) =>
    model.indicators.flatMap((indicator) => {
      const { lastValue, results, unit } = indicator;
      const [, before, current] = results;
      const same = (a: Result, b: Result): boolean => isSame(quantityOfResult(a), quantityOfResult(b), unit);
      const last = parseResult(lastValue);
      if (!same(last, before) || same(last, current) || !quantityOfResult(current)) return [];
      const place = placeOfIndicator(indicator, 'lastValue');
      return [
        {
          message: `${place.key ?? ''}: l’ultimo valore osservato è quello dell’anno prima, «${lastValue}»; il risultato dell’esercizio è «${current.text}».`,
          place,
          related: [placeOfIndicator(indicator, 'result1'), placeOfIndicator(indicator, 'result0')],
          seen: lastValue,
          expected: current.text,
        },
      ];
    }),
};

function isSame(a: Quantity | undefined, b: Quantity | undefined, unit: string): boolean {
  const measure = (quantity: Quantity): string => quantity.measure ?? measureOf(unit) ?? NUMBER;
  return a !== undefined && b !== undefined && a.value === b.value && measure(a) === measure(b);
}
