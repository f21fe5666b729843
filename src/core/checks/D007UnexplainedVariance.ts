import type { Place } from '../diagnostics/finding';
import { listText } from '../diagnostics/listText';
import { AMOUNT_HEADERS, type AmountField } from '../inputs/definitions';
import type { Resource } from '../model/model';
import { placeOf } from '../model/rowSource';
import { formatDifference } from '../money/formatAmount';
import type { ObjectiveLedger } from '../statements/ledger';
import type { MaterialVariance } from '../statements/materialVariances';
import type { AmountKind } from '../statements/variance';
import type { Check } from './check';
import { amountPlaces, placeAndOthers } from './support/places';
import { unexplainedVariances } from './support/unexplainedVariances';

const ACTUAL: Readonly<Record<AmountKind, AmountField>> = {
  revenue: 'revenueActual',
  costs: 'costsActual',
  investments: 'investmentsActual',
};

/**
 * A variance above the entity's thresholds of which no row of the objective says why. The report on results gives the
 * causes of variances (DM 27 March 2013, art. 5; DPCM 18 September 2012, art. 5).
 */
export const unexplainedVariance: Check = {
  kind: {
    code: 'D007',
    severity: 'avviso',
    title: 'Scostamento rilevante senza causa',
    action:
      'Controllare gli importi e scrivere nel foglio Risorse, colonna «Causa dello scostamento», perché consuntivo e preventivo differiscono.',
  },
  find: ({ model, objectives }) =>
    objectives.flatMap((entry) => {
      const [first] = entry.resources;
      const variances = unexplainedVariances(entry, model.entity);
      if (!first || variances.length === 0) return [];
      const several = variances.length > 1;
      return [
        {
          message:
            `Obiettivo ${entry.objective.code}: ${several ? 'scostamenti rilevanti' : 'scostamento rilevante'} ` +
            `senza causa dichiarata – ${listText(variances.map((variance) => varianceText(variance, entry)))}.`,
          ...placeAndOthers([placeOfCause(first), ...placesOf(entry, variances)], placeOfCause(first)),
        },
      ];
    }),
};

/** The cell for the cause; that of the objective's code where the sheet has no such column. */
function placeOfCause({ source, objective }: Resource): Place {
  return placeOf(source, source.table.columns.cause ? 'cause' : 'objective', objective);
}

function placesOf(entry: ObjectiveLedger, variances: readonly MaterialVariance[]): Place[] {
  return variances.flatMap(({ kind }) => amountPlaces(entry, ACTUAL[kind]));
}

/** `Oneri consuntivo -13.200,00 (-100,0%: nulla è stato speso)`; without a percentage where there is no budget. */
function varianceText({ kind, euro, percent }: MaterialVariance, { amounts }: ObjectiveLedger): string {
  const amount = `${AMOUNT_HEADERS[ACTUAL[kind]]} ${formatDifference(euro)}`;
  if (typeof percent !== 'number') return amount;
  const tenths = Math.round(percent * 10);
  const unspent = kind !== 'revenue' && amounts[ACTUAL[kind]] === 0 ? ': nulla è stato speso' : '';
  return `${amount} (${tenths > 0 ? '+' : ''}${(tenths / 10).toFixed(1).replace('.', ',')}%${unspent})`;
}
