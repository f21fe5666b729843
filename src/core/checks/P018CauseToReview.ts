import { listText } from '../diagnostics/listText';
import { placeOf } from '../model/rowSource';
import { formatDifference } from '../money/formatAmount';
import { movedVariances, type MovedVariance } from '../statements/movedVariances';
import type { AmountKind } from '../statements/variance';
import type { Check } from './check';
import { placeAndOthers } from './support/places';

const NAMES: Readonly<Record<AmountKind, string>> = {
  revenue: 'proventi',
  costs: 'oneri',
  investments: 'investimenti',
};

/**
 * A declared cause whose variance has moved by more than the entity's thresholds since the reports were first made with it:
 * it may still say why, or it may explain a figure that is no longer there.
 */
export const causeToReview: Check = {
  kind: {
    code: 'P018',
    severity: 'avviso',
    title: 'Causa dello scostamento da rivedere',
    action: 'Correggere la causa o, se va ancora bene, scrivere la data in «Causa rivista il».',
  },
  find: ({ model, objectives }) =>
    objectives.flatMap((entry) => {
      const moved = movedVariances(entry, model.entity);
      if (moved.length === 0) return [];
      const { code } = entry.objective;
      const causes = entry.resources
        .filter(({ cause }) => cause.trim() !== '')
        .map(({ source }) => placeOf(source, 'cause', code));
      const [only] = moved;
      const difference = moved.length === 1 && only ? { difference: only.now - (only.before ?? 0) } : {};
      return [
        {
          message:
            `Obiettivo ${code}: causa da rivedere, lo scostamento è cambiato – ` +
            `${listText(moved.map(movementText))}.`,
          ...placeAndOthers(causes, placeOf(entry.objective.source, 'code', code)),
          seen: listText(moved.map(({ kind, now }) => `${NAMES[kind]} ${shown(now)}`)),
          expected: listText(moved.map(({ kind, before }) => `${NAMES[kind]} ${shown(before)}`)),
          ...difference,
        },
      ];
    }),
};

/** `oneri da -100,00 a -600,00`. */
function movementText({ kind, before, now }: MovedVariance): string {
  return `${NAMES[kind]} da ${shown(before)} a ${shown(now)}`;
}

function shown(euro: number | null): string {
  return euro === null ? 'non noto' : formatDifference(euro);
}
