import type { AmountField } from '../../inputs/definitions';
import type { ColumnPlan } from '../../plan/plan';

/** What an amount is: revenue (proventi), costs (oneri) or investments. */
export type AmountKind = 'revenue' | 'costs' | 'investments';

/** The group of columns of one kind of amount. */
export interface KindColumns {
  readonly kind: AmountKind;
  readonly title: string;
  /** What stands for it in the column «Rilevante». */
  readonly letter: string;
  readonly budgetField: AmountField;
  readonly actualField: AmountField;
  /** Sheet columns, from 1; investments are neutral and have no judgement. */
  readonly budget: number;
  readonly actual: number;
  readonly variance: number;
  readonly percent: number;
  readonly judgement: number | undefined;
}

const group = (kind: AmountKind, title: string, letter: string, first: number, judged: boolean): KindColumns => ({
  kind,
  title,
  letter,
  budgetField: `${kind}Budget`,
  actualField: `${kind}Actual`,
  budget: first,
  actual: first + 1,
  variance: first + 2,
  percent: first + 3,
  judgement: judged ? first + 4 : undefined,
});

export const KINDS: readonly KindColumns[] = [
  group('revenue', 'PROVENTI', 'P', 3, true),
  group('costs', 'ONERI', 'O', 8, true),
  group('investments', 'INVESTIMENTI', 'I', 13, false),
];

export const MATERIAL = 17;
export const CAUSE = 18;

export const TITLE_WIDTH = 28;
export const CAUSE_WIDTH = 24;

const MONEY = { width: 12.7 };
const PERCENT = { width: 7.7 };
const JUDGEMENT = { width: 6 };

/** The columns; that of the causes only where some are declared, since without it all the rest prints larger. */
export function columnsFor(withCauses: boolean): readonly ColumnPlan[] {
  return withCauses ? [...COLUMNS, { width: CAUSE_WIDTH }] : COLUMNS;
}

const COLUMNS: readonly ColumnPlan[] = [
  { width: 7 },
  { width: TITLE_WIDTH },
  ...[MONEY, MONEY, MONEY, PERCENT, JUDGEMENT],
  ...[MONEY, MONEY, MONEY, PERCENT, JUDGEMENT],
  ...[MONEY, MONEY, MONEY, PERCENT],
  { width: 9.5 },
];
