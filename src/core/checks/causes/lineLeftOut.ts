import { cellText } from '../support/texts';
import { differenceOf, type Discrepancy } from './discrepancy';

/** A line that one side has and the other lacks: the difference is an amount of the data, and only of one line. */
export function lineLeftOut(discrepancy: Discrepancy): string | undefined {
  const { seen, expected, elsewhere } = discrepancy;
  const difference = differenceOf(discrepancy);
  const [more, less, lacking] =
    difference > 0 ? [seen, expected, 'expected' as const] : [expected, seen, 'seen' as const];
  const amount = Math.abs(difference);
  const own = more.length > 1 ? more.filter((figure) => figure.amount === amount) : [];
  const [extra] = own;
  if (extra) return `riga dimenticata o di troppo: la differenza è l’importo che sta ne${cellText(extra.place)}`;
  const others = less.length > 0 ? elsewhere(lacking, amount) : [];
  const [other] = others;
  return other && others.length === 1
    ? `riga attribuita altrove: la differenza è l’importo che sta ne${cellText(other.place)}`
    : undefined;
}
