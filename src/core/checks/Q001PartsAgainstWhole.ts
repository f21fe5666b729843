import type { Place } from '../diagnostics/finding';
import type { FindingDetails } from '../diagnostics/kind';
import { AMOUNT_FIELDS, AMOUNT_HEADERS, type AmountField } from '../inputs/definitions';
import type { Amount } from '../model/model';
import { placeOf } from '../model/rowSource';
import { formatAmount, formatDifference } from '../money/formatAmount';
import { CASH_OF, comparableParts, isSpending } from '../statements/comparableParts';
import type { AllocatedShare, Ledger, ObjectiveLedger } from '../statements/ledger';
import { sumAmount } from '../statements/sumAmounts';
import { causeOf } from './causes/causeOf';
import { differenceOf, type AmountPair } from './causes/discrepancy';
import { roundingAllowance } from './causes/rounding';
import type { Check } from './check';
import { elsewhereIn, type Elsewhere } from './support/elsewhere';
import { figuresOf, type Figure } from './support/figure';
import { amountPlaces, placeAndOthers, placeOfAmount, placeOfShare } from './support/places';
import { strayRows } from './support/strayRows';
import { amountText, countText } from './support/texts';

/** An amount of an objective: what its shares add up to, and what `Risorse` says. */
interface Comparison {
  readonly field: AmountField;
  readonly parts: readonly Figure[];
  readonly whole: readonly Figure[];
  readonly seen: Amount;
  readonly expected: Amount;
}

/** The shares of an objective must add up to its resources, amount by amount: both are printed in the same report. */
export const partsAgainstWhole: Check = {
  kind: {
    code: 'Q001',
    severity: 'errore',
    title: 'Quote che non sommano all’obiettivo',
    action:
      'Controllare gli importi delle quote e quelli delle risorse sui documenti contabili e correggere quello errato.',
  },
  find: (ledger) => {
    const elsewhere = elsewhereIn(ledger);
    const comparable = comparableParts(ledger.model);
    const lacksRows = strayRows(ledger);
    // Where there are no resources at all, the sheet that is missing or empty is the finding.
    return (ledger.model.resources.length === 0 ? [] : ledger.objectives)
      .filter((entry) => !lacksRows(entry))
      .flatMap((entry) => compareObjective(entry, ledger, comparable, elsewhere));
  },
};

/** What was spent is always compared: it is what the summary of missions adds up, and a share that leaves it out hides it. */
function compareObjective(
  entry: ObjectiveLedger,
  { model }: Ledger,
  comparable: ReturnType<typeof comparableParts>,
  elsewhere: () => Elsewhere,
): FindingDetails[] {
  if (entry.shares.every(({ method }) => method === 'percent' || method === 'whole')) return [];
  const comparisons = AMOUNT_FIELDS.filter((field) => isSpending(field) || comparable(entry, field)).map((field) =>
    compare(entry, field),
  );
  return comparisons
    .filter((comparison) => Math.abs(differenceOfSides(comparison)) > model.entity.tolerance)
    .map((comparison) => report(entry, comparison, comparisons, elsewhere));
}

function compare(entry: ObjectiveLedger, field: AmountField): Comparison {
  const parts = figuresOf(entry.shares.map((share) => partOf(share, field)));
  const whole = figuresOf(
    entry.resources.map((resource) => ({ amount: resource.amounts[field], place: placeOfAmount(resource, field) })),
  );
  return {
    field,
    parts,
    whole,
    seen: sumAmount(parts.map(({ amount }) => amount)),
    expected: entry.amounts[field],
  };
}

/** The amount of a share, or the cash that is written where the amount is left blank. */
function partOf({ share, amounts }: AllocatedShare, field: AmountField): { amount: Amount; place: Place } {
  const cash = isSpending(field) ? CASH_OF[field] : undefined;
  return cash && amounts[field] === null && share[cash] !== null
    ? { amount: share[cash], place: placeOfShare(share, cash) }
    : { amount: amounts[field], place: placeOfShare(share, field) };
}

function differenceOfSides({ seen, expected }: Comparison): number {
  return (seen ?? 0) - (expected ?? 0);
}

function report(
  entry: ObjectiveLedger,
  comparison: Comparison,
  comparisons: readonly Comparison[],
  elsewhere: () => Elsewhere,
): FindingDetails {
  const { field, parts, whole, seen, expected } = comparison;
  const { code } = entry.objective;
  const name = AMOUNT_HEADERS[field];
  const difference = differenceOf({ seen: parts, expected: whole });
  const partPlaces = entry.shares.map((share) => partOf(share, field).place);
  const wholePlaces = amountPlaces(entry, field);
  const places = entry.shares.length === 1 ? [...partPlaces, ...wholePlaces] : [...wholePlaces, ...partPlaces];
  return {
    message: `Obiettivo ${code}, ${name}: ${amountText(seen)} nelle quote, ${amountText(expected)} nelle risorse (differenza ${formatDifference(difference)}).`,
    ...placeAndOthers(places, placeOf(entry.objective.source, 'code', code)),
    seen: seen === null ? '' : formatAmount(seen),
    expected: expected === null ? '' : formatAmount(expected),
    difference,
    ...(emptyShares(entry) ?? {
      ...shareLeftOut(comparisons),
      ...causeOf({
        seen: parts,
        expected: whole,
        keptInCents: field.endsWith('Actual'),
        pairs: comparisons.filter((other) => other !== comparison).map(pairOf),
        elsewhere: (side, amount) => elsewhere()(side, field, code, amount),
      }),
    }),
  };
}

/** Shares that say nothing of their part, beside which no difference needs another cause. */
function emptyShares({ shares }: ObjectiveLedger): Pick<FindingDetails, 'cause' | 'action'> | undefined {
  const empty = shares.filter(({ method }) => method === 'none').length;
  if (empty === 0) return undefined;
  return {
    cause: `${countText(empty, 'quota', 'quote')} dell’obiettivo senza importi né percentuale`,
    action: 'Scrivere gli importi o la Quota % in ogni quota dell’obiettivo.',
  };
}

/** Whether a share is missing: every amount of the objective, of several, is larger than its shares by more than rounding. */
function shareLeftOut(comparisons: readonly Comparison[]): Pick<FindingDetails, 'cause'> {
  const given = comparisons.filter(({ seen, expected }) => (seen ?? 0) !== 0 || (expected ?? 0) !== 0);
  const lower = given.filter(
    ({ field, parts, whole, seen, expected }) =>
      (expected ?? 0) - (seen ?? 0) >
      roundingAllowance({ seen: parts, expected: whole, keptInCents: field.endsWith('Actual') }),
  );
  return given.length >= 3 && lower.length === given.length
    ? { cause: 'quota dimenticata: tutti gli importi sono più bassi nelle quote che nelle risorse' }
    : {};
}

function pairOf({ field, seen, expected }: Comparison): AmountPair {
  return { name: AMOUNT_HEADERS[field], seen: seen ?? 0, expected: expected ?? 0 };
}
