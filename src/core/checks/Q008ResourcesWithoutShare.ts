import type { FindingDetails } from '../diagnostics/kind';
import { AMOUNT_FIELDS } from '../inputs/definitions';
import type { Model } from '../model/model';
import { placeOf } from '../model/rowSource';
import type { AllocatedShare, ObjectiveLedger } from '../statements/ledger';
import { sharesUnknown } from '../statements/sharesUnknown';
import { WHOLE_PPM } from '../statements/percentAmounts';
import type { Check } from './check';
import { amountPlaces, placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';
import { inResourceSheets } from './support/resourceSheets';
import { strayRows } from './support/strayRows';
import { shareName } from '../pira/shareName';

/**
 * Amounts that reach no programme, so that the summary of missions lacks them; and shares that take their amounts from
 * an objective which has none.
 */
export const resourcesWithoutShare: Check = {
  kind: {
    code: 'Q008',
    severity: 'errore',
    title: 'Risorse senza quote, o quote senza risorse',
    action: 'Aggiungere la quota dell’obiettivo nel foglio Quote, oppure i suoi importi fra le risorse.',
  },
  find: (ledger) => {
    const { model, objectives } = ledger;
    const mayBeStray = strayRows(ledger);
    return objectives.flatMap((entry) => {
      if (mayBeStray(entry)) return [];
      return hasAmounts(entry)
        ? [...unreached(entry, model), ...onlyZeros(entry, model)]
        : sharesOfNothing(entry, model).flatMap((share) => nothingToShare(share, entry, model));
    });
  },
};

/**
 * The shares of an objective without resources. Not where its amounts are blank (D001), nor where no objective has resources:
 * there the sheet that is missing or empty is the finding.
 */
function sharesOfNothing({ objective, resources, shares }: ObjectiveLedger, model: Model): readonly AllocatedShare[] {
  return objective.deleted || resources.length > 0 || model.resources.length === 0 ? [] : shares;
}

function hasAmounts({ amounts }: ObjectiveLedger): boolean {
  return AMOUNT_FIELDS.some((field) => amounts[field] !== null);
}

function unreached(entry: ObjectiveLedger, model: Model): FindingDetails[] {
  const { objective, amounts, shares } = entry;
  const fields = AMOUNT_FIELDS.filter((field) => (amounts[field] ?? 0) !== 0);
  if (objective.deleted || fields.length === 0 || sharesUnknown(model)) return [];
  if (!model.tables.Quote) return objective.mission !== '' && objective.programme !== '' ? [] : [noProgramme(entry)];
  if (shares.length > 0) return [];
  return [
    {
      message: `L’obiettivo ${objective.code} ha importi ma nessuna quota: la sua spesa manca dal riepilogo per missioni e programmi.`,
      ...placeAndOthers(
        fields.flatMap((field) => amountPlaces(entry, field)),
        placeOf(objective.source, 'code', objective.code),
      ),
    },
  ];
}

/** A split of nothing: one share that has all of it says no more than that the objective costs nothing. */
function onlyZeros({ objective, amounts, shares }: ObjectiveLedger, model: Model): FindingDetails[] {
  const [first, ...others] = shares.filter(({ method, share }) => method === 'percent' && share.ppm !== WHOLE_PPM);
  const zeros = AMOUNT_FIELDS.every((field) => (amounts[field] ?? 0) === 0);
  if (!first || !zeros || objective.deleted) return [];
  return [
    {
      severity: 'avviso',
      message: `Le quote percentuali dell’obiettivo ${objective.code} non hanno nulla da ripartire: nelle risorse non ci sono importi diversi da zero.`,
      place: placeOfShare(first.share, 'percent'),
      ...(others.length === 0 ? {} : { related: others.map(({ share }) => placeOfShare(share, 'percent')) }),
      action: `Scrivere gli importi dell’obiettivo ${inResourceSheets(model)}; se sono davvero zero, non c’è nulla da correggere.`,
    },
  ];
}

function noProgramme({ objective }: ObjectiveLedger): FindingDetails {
  const blank = objective.mission === '' ? 'mission' : 'programme';
  return {
    message: `L’obiettivo ${objective.code} ha importi ma non una missione e un programma: la sua spesa manca dal riepilogo.`,
    ...placeAndOthers(
      [placeOf(objective.source, blank, objective.code)],
      placeOf(objective.source, 'code', objective.code),
    ),
    action: 'Scrivere la missione e il programma dell’obiettivo, oppure compilare il foglio Quote.',
  };
}

function nothingToShare(
  { share, method }: AllocatedShare,
  { objective }: ObjectiveLedger,
  model: Model,
): FindingDetails[] {
  if ((method !== 'percent' && method !== 'whole') || share.source.table.input !== 'Quote') return [];
  return [
    {
      message: `La quota ${shareName(share)} prende i suoi importi dall’obiettivo ${objective.code}, che nelle risorse non ne ha.`,
      action: `Scrivere gli importi dell’obiettivo ${inResourceSheets(model)}, oppure togliere la quota.`,
      place: method === 'percent' ? placeOfShare(share, 'percent') : placeOfShareRow(share),
    },
  ];
}
