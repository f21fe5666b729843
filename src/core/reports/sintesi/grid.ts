import type { AmountField } from '../../inputs/definitions';
import type { AmountKind } from '../../statements/variance';

/** Code, name, seven columns of amounts, percentages. All tables of the page share them. */
export const COLUMNS = [8, 27, 12.7, 12.7, 12.7, 12.7, 12.7, 12.7, 12.7, 8.5].map((width) => ({ width }));
export const NAME_WIDTH = 27;
export const LAST = COLUMNS.length;

/** A kind of amounts, and the column in which its budget stands; its actual figure stands in the next one. */
export interface KindPair {
  readonly kind: AmountKind;
  readonly title: string;
  readonly fields: readonly [budget: AmountField, actual: AmountField];
  readonly column: number;
}

export const KIND_PAIRS: readonly KindPair[] = [
  { kind: 'revenue', title: 'Proventi', fields: ['revenueBudget', 'revenueActual'], column: 3 },
  { kind: 'costs', title: 'Oneri', fields: ['costsBudget', 'costsActual'], column: 5 },
  { kind: 'investments', title: 'Investimenti', fields: ['investmentsBudget', 'investmentsActual'], column: 7 },
];
