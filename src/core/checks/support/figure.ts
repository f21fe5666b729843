import type { Place } from '../../diagnostics/finding';
import type { Amount } from '../../model/model';
import type { Cents } from '../../money/cents';

/** An amount in cents and the cell that it stands in. */
export interface Figure {
  readonly amount: Cents;
  readonly place: Place;
}

/** The sum of figures, in cents. */
export function sumOfFigures(figures: readonly Figure[]): Cents {
  return figures.reduce((sum, { amount }) => sum + amount, 0);
}

/** The cells that are not blank. */
export function figuresOf(cells: readonly { readonly amount: Amount; readonly place: Place }[]): Figure[] {
  return cells.flatMap(({ amount, place }) => (amount === null ? [] : [{ amount, place }]));
}
