import type { Place } from '../diagnostics/finding';
import type { Ledger } from '../statements/ledger';
import { indicatorsByShare } from '../pira/indicatorsByShare';
import type { Check } from './check';
import { placeOfIndicator, placeOfTarget } from './support/places';
import { repeatedTexts, type TextOfObjective } from './support/repeatedTexts';

/** A text that tells what came of an objective. */
interface Account extends TextOfObjective {
  readonly place: () => Place;
}

/** What is told of a target or an indicator repeats, word for word, what is told of another objective's. */
export const repeatedAccount: Check = {
  kind: {
    code: 'P013',
    severity: 'avviso',
    title: 'Relazione o valore di un altro obiettivo',
    action: 'Scrivere il testo proprio dell’obiettivo.',
  },
  find: (ledger) =>
    repeatedTexts(accountsOf(ledger)).map(([account, earlier]) => {
      const [place, there] = [account.place(), earlier.place()];
      return {
        message: `${place.key ?? ''}, dell’obiettivo ${account.objective}: «${place.column ?? ''}» ripete parola per parola il testo di ${there.key ?? ''}, dell’obiettivo ${earlier.objective}.`,
        place,
        related: [there],
      };
    }),
};

function accountsOf(ledger: Ledger): Account[] {
  return [
    ...ledger.model.targets.map((target) => ({
      text: target.narrative,
      objective: target.objective,
      place: () => placeOfTarget(target, 'narrative'),
    })),
    ...[...indicatorsByShare(ledger)].flatMap(([share, indicators]) =>
      indicators.map((indicator) => ({
        text: indicator.lastValue,
        objective: share.objective,
        place: () => placeOfIndicator(indicator, 'lastValue'),
      })),
    ),
  ];
}
