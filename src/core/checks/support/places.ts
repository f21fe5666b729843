import type { Finding, Place } from '../../diagnostics/finding';
import type { AmountField } from '../../inputs/definitions';
import type { Indicator, Resource, Share, Target } from '../../model/model';
import { placeOf } from '../../model/rowSource';
import type { ObjectiveLedger } from '../../statements/ledger';
import { numberedKey } from './rowName';
import { shareName } from '../../pira/shareName';

/** Where a finding stands, and the other cells that take part. */
export type Places = Pick<Finding, 'place' | 'related'>;

/** The place of a field of a share. */
export function placeOfShare(share: Share, field: string): Place {
  return placeOf(share.source, field, shareName(share));
}

/** The cell of a share's row that names its objective, for what concerns a column which the sheet may lack. */
export function placeOfShareRow(share: Share): Place {
  return placeOfShare(share, share.source.table.input === 'Quote' ? 'objective' : 'code');
}

/** The place of a field of a target, by its key `2B n. 3`. */
export function placeOfTarget(target: Target, field: string): Place {
  return placeOf(target.source, field, numberedKey(target.objective, target.number));
}

/** The place of a field of an indicator, by its key `011-005-001 n. 2`. */
export function placeOfIndicator(indicator: Indicator, field: string): Place {
  return placeOf(indicator.source, field, numberedKey(indicator.shareKey, indicator.number));
}

/** The place of an amount of `Risorse`, or of the project sheet that stands for it. */
export function placeOfAmount(resource: Resource, field: AmountField): Place {
  return placeOf(resource.source, field, resource.objective);
}

/** The cells of an amount of an objective: one for each of its rows that has a column for it. */
export function amountPlaces(entry: ObjectiveLedger, field: AmountField): Place[] {
  return entry.resources
    .filter(({ fields }) => fields.includes(field))
    .map((resource) => placeOfAmount(resource, field));
}

/** The first cell of an amount of an objective, and its others as related; the objective's own cell without any. */
export function placesOfAmount(entry: ObjectiveLedger, field: AmountField): Places {
  const { source, code } = entry.objective;
  return placeAndOthers(amountPlaces(entry, field), placeOf(source, 'code', code));
}

/** The first cell as `place`, the others as `related`; the fallback where there is none. Places without a cell drop out. */
export function placeAndOthers(places: readonly Place[], fallback: Place): Places {
  const [place = fallback, ...others] = places.filter(({ cell }) => cell !== undefined);
  return { place, ...(others.length > 0 ? { related: others } : {}) };
}
