import { listText } from '../diagnostics/listText';
import type { Check } from './check';
import { placeOfShare } from './support/places';

/** The shares of one objective with different time spans: one of them may have been left from an earlier plan. */
export const differentSpans: Check = {
  kind: {
    code: 'P007',
    severity: 'informazione',
    title: 'Arco temporale diverso tra le quote',
    action: 'Controllare che l’arco temporale di ogni quota sia quello voluto.',
  },
  find: ({ objectives }) =>
    objectives.flatMap(({ objective, shares }) => {
      const given = shares.map(({ share }) => share).filter(({ span }) => span.trim() !== '');
      const [first] = given;
      const stranger = given.find((share) => fold(share.span) !== fold(first?.span ?? ''));
      if (!first || !stranger) return [];
      return [
        {
          message: `Le quote dell’obiettivo ${objective.code} hanno archi temporali diversi: ${listText([first.span, stranger.span])}.`,
          place: placeOfShare(stranger, 'span'),
          related: given.filter((share) => share !== stranger).map((share) => placeOfShare(share, 'span')),
          seen: stranger.span,
          expected: first.span,
        },
      ];
    }),
};

function fold(span: string): string {
  return span.trim().toLowerCase();
}
