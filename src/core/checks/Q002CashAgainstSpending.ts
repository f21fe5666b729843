import type { FindingDetails } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import { AMOUNT_HEADERS } from '../inputs/definitions';
import type { Amount, Share } from '../model/model';
import { formatAmount, formatDifference } from '../money/formatAmount';
import type { AllocatedShare, Ledger, ObjectiveLedger } from '../statements/ledger';
import { causeOf } from './causes/causeOf';
import type { AmountPair, Discrepancy } from './causes/discrepancy';
import { swappedAmounts } from './causes/swappedAmounts';
import type { Check } from './check';
import { figuresOf } from './support/figure';
import { amountPlaces, placeAndOthers, placeOfShare, placeOfShareRow } from './support/places';
import { shareName } from '../pira/shareName';
import { amountText } from './support/texts';

/** The cash columns, each with the amount of the same share that it must repeat. */
const PAIRS = [
  { cash: 'cashCurrent', field: 'costsActual', name: 'Uscite di cassa correnti' },
  { cash: 'cashInvestments', field: 'investmentsActual', name: 'Uscite di cassa investimenti' },
] as const;

/** What is sure to be a mistake weighs more, and is easily mended. */
const SWAPPED: Pick<FindingDetails, 'severity' | 'action'> = {
  severity: 'errore',
  action: 'Scambiare fra loro gli importi delle due colonne delle uscite di cassa, dopo averli controllati.',
};

interface Comparison {
  readonly pair: (typeof PAIRS)[number];
  readonly seen: Amount;
  readonly expected: Amount;
}

/**
 * The cash out of a share, as the summary of missions prints it, against its actual costs and investments. Cash may
 * differ from costs for good reasons; the two columns in each other's place are a mistake.
 */
export const cashAgainstSpending: Check = {
  kind: {
    code: 'Q002',
    severity: 'avviso',
    title: 'Uscite di cassa diverse da oneri e investimenti',
    action: 'Correggere l’importo errato; se la differenza tra cassa e competenza è voluta, spiegarla nella relazione.',
  },
  find: (ledger) =>
    ledger.shares.flatMap((share) => compareShare(share, ledger.objectiveByCode.get(share.share.objective), ledger)),
};

function compareShare(allocated: AllocatedShare, entry: ObjectiveLedger | undefined, ledger: Ledger): FindingDetails[] {
  const { share, amounts } = allocated;
  if (share.cashCurrent === null && share.cashInvestments === null) return [];
  const comparisons = PAIRS.map((pair) => ({ pair, seen: share[pair.cash], expected: amounts[pair.field] }));
  const reports = comparisons
    .filter(
      ({ seen, expected }) => expected !== null && Math.abs((seen ?? 0) - expected) > ledger.model.entity.tolerance,
    )
    .map((comparison) => report(allocated, entry, comparison, comparisons));
  const [first, second] = reports;
  return first && second && first.severity === SWAPPED.severity
    ? [oneSwap(share, comparisons, first, second)]
    : reports;
}

/** Two amounts in each other's place are one mistake: it stands at the first of them. */
function oneSwap(
  share: Share,
  comparisons: readonly Comparison[],
  first: FindingDetails,
  second: FindingDetails,
): FindingDetails {
  const cash = comparisons.map(({ pair, seen }) => `${pair.name} ${amountText(seen)}`);
  const spent = comparisons.map(({ pair, expected }) => `${AMOUNT_HEADERS[pair.field]} ${amountText(expected)}`);
  return {
    ...first,
    message: `Quota ${shareName(share)}: importi scambiati – ${listText(cash)}; ${listText(spent)}.`,
    related: [second.place, ...(first.related ?? []), ...(second.related ?? [])],
  };
}

function report(
  { share, method }: AllocatedShare,
  entry: ObjectiveLedger | undefined,
  comparison: Comparison,
  comparisons: readonly Comparison[],
): FindingDetails {
  const { pair, seen, expected } = comparison;
  const place = placeOfShare(share, pair.cash);
  const written = method === 'written' || !entry;
  const others = written ? [placeOfShare(share, pair.field)] : amountPlaces(entry, pair.field);
  const difference = (seen ?? 0) - (expected ?? 0);
  const discrepancy: Discrepancy = {
    seen: figuresOf([{ amount: seen, place }]),
    expected: figuresOf([{ amount: expected, place: others[0] ?? place }]),
    keptInCents: true,
    pairs: comparisons.filter((other) => other !== comparison).map(pairOf),
    elsewhere: () => [],
  };
  return {
    message: `Quota ${shareName(share)}, ${pair.name}: ${amountText(seen)}; ${AMOUNT_HEADERS[pair.field]}: ${amountText(expected)} (differenza ${formatDifference(difference)}).`,
    ...placeAndOthers([place, ...others], placeOfShareRow(share)),
    seen: seen === null ? '' : formatAmount(seen),
    expected: expected === null ? '' : formatAmount(expected),
    difference,
    ...causeOf(discrepancy),
    ...(swappedAmounts(discrepancy) === undefined ? {} : SWAPPED),
  };
}

function pairOf({ pair, seen, expected }: Comparison): AmountPair {
  return { name: pair.name, seen: seen ?? 0, expected: expected ?? 0 };
}
