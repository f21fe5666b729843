import { AMOUNT_FIELDS, AMOUNT_HEADERS, type AmountField } from '../inputs/definitions';
import type { Amount } from '../model/model';
import type { Ledger, ProgrammeTotal } from '../statements/ledger';
import { missionTotals } from '../statements/missionTotals';
import { variance } from '../statements/variance';
import type { Scope } from './preview';

/** A line of the reports, by its key, with its numbers by what they are. */
export interface PreviewLine {
  readonly scope: Scope;
  readonly key: string;
  readonly name: string;
  readonly numbers: ReadonlyMap<string, Amount>;
}

const VARIANCES: readonly (readonly [what: string, budget: AmountField, actual: AmountField])[] = [
  ['Scostamento proventi', 'revenueBudget', 'revenueActual'],
  ['Scostamento oneri', 'costsBudget', 'costsActual'],
  ['Scostamento investimenti', 'investmentsBudget', 'investmentsActual'],
];

/** The lines that a preview compares: grand totals, missions, programmes, objectives. */
export function previewLines({ model, objectives, programmes, totals }: Ledger): readonly PreviewLine[] {
  const nameOf = ({ mission, programme }: { mission: string; programme?: string }): string => {
    const found = model.programmes.find(
      (one) => one.mission === mission && (programme === undefined || one.programme === programme),
    );
    return (programme === undefined ? found?.missionName : found?.programmeName) ?? '';
  };
  return [
    { scope: 'total', key: '', name: '', numbers: amountsOf(totals) },
    ...missionTotals(programmes).map((total) => ({
      scope: 'mission' as const,
      key: total.mission,
      name: nameOf(total),
      numbers: spendingOf(total),
    })),
    ...programmes.map((total) => ({
      scope: 'programme' as const,
      key: `${total.mission}-${total.programme}`,
      name: nameOf(total),
      numbers: spendingOf(total),
    })),
    ...objectives.map(({ objective, amounts }) => ({
      scope: 'objective' as const,
      key: objective.code,
      name: objective.title,
      numbers: amountsOf(amounts),
    })),
  ];
}

function amountsOf(amounts: Readonly<Record<AmountField, Amount>>): Map<string, Amount> {
  return new Map([
    ...AMOUNT_FIELDS.map((field) => [AMOUNT_HEADERS[field], amounts[field]] as const),
    ...VARIANCES.map(([what, budget, actual]) => [what, variance(amounts[budget], amounts[actual]).euro] as const),
  ]);
}

function spendingOf({
  cashCurrent,
  cashInvestments,
}: Pick<ProgrammeTotal, 'cashCurrent' | 'cashInvestments'>): Map<string, Amount> {
  return new Map([
    ['Uscite di cassa', cashCurrent],
    ['Investimenti', cashInvestments],
    ['Totale', cashCurrent + cashInvestments],
  ]);
}
