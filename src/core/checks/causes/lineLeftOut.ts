import { cellText } from '../support/texts';
import { differenceOf, type Discrepancy } from './discrepancy';

/**
 * A line that one side has and the other lacks: the difference is an amount of the data. Either a line of the larger
 * side, where it has several, or the only line of another objective that may belong to the smaller side.
 */
export function lineLeftOut(discrepancy: Discrepancy): string | undefined {
  const { seen, expected, elsewhere } = discrepancy;
  const difference = differenceOf(discrepancy);
  const amount = Math.abs(difference);
  const larger = difference > 0 ? seen : expected;
  const own = larger.length > 1 ? larger.find((figure) => figure.amount === amount) : undefined;
  if (own) {
    const what = difference > 0 ? 'riga di troppo' : 'riga dimenticata';
    return `${what}: la differenza è l’importo della ${cellText(own.place)}`;
  }
  const [other, ...more] = elsewhere(difference > 0 ? 'expected' : 'seen', amount);
  return other && more.length === 0
    ? `riga attribuita altrove: la differenza è l’importo della ${cellText(other.place)}`
    : undefined;
}
