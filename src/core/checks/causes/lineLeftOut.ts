import type { Cents } from '../../money/cents';
import { cellText } from '../support/texts';
import { differenceOf, type Discrepancy } from './discrepancy';
import { roundingSlack } from './rounding';

/**
 * A line that one side has and the other lacks: the difference is an amount of the data. Either a line of the larger
 * side, where it has several, or the only line of another objective that may belong to the smaller side.
 */
export function lineLeftOut(discrepancy: Discrepancy): string | undefined {
  const { seen, expected, elsewhere } = discrepancy;
  const difference = differenceOf(discrepancy);
  const amount = Math.abs(difference);
  const slack = roundingSlack(discrepancy);
  const larger = difference > 0 ? seen : expected;
  const own = larger.length > 1 ? larger.find((figure) => Math.abs(figure.amount - amount) <= slack) : undefined;
  if (own) {
    const what = difference > 0 ? 'riga di troppo' : 'riga dimenticata';
    return `${what}: la differenza è l’importo della ${cellText(own.place)}`;
  }
  const [other, ...more] = amountsNear(amount, slack).flatMap((near) =>
    elsewhere(difference > 0 ? 'expected' : 'seen', near),
  );
  return other && more.length === 0
    ? `riga attribuita altrove: la differenza è l’importo della ${cellText(other.place)}`
    : undefined;
}

/** The amount, and the whole euro that it may have been rounded to. */
function amountsNear(amount: Cents, slack: Cents): Cents[] {
  const near = [amount];
  for (let euro = Math.ceil((amount - slack) / 100) * 100; euro <= amount + slack; euro += 100) {
    if (euro !== amount) near.push(euro);
  }
  return near;
}
