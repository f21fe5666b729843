import { formatAmount } from '../core/money/formatAmount';
import type { Ledger } from '../core/statements/ledger';
import { missionTotals } from '../core/statements/missionTotals';

const WIDTH = 15;

/** The totals of a run as two small tables: budget and actual, and spending by mission and programme. */
export function printTotals(ledger: Ledger): string {
  const { totals, programmes, model } = ledger;
  const money = (cents: number): string => formatAmount(cents).padStart(WIDTH);
  const names = new Map(model.programmes.map((programme) => [programme.mission, programme.missionName]));
  const row = (label: string, budget: number, actual: number): string =>
    `  ${label.padEnd(28)}${money(budget)}${money(actual)}`;
  return [
    `  ${''.padEnd(28)}${'preventivo'.padStart(WIDTH)}${'consuntivo'.padStart(WIDTH)}`,
    row('Proventi', totals.revenueBudget, totals.revenueActual),
    row('Oneri', totals.costsBudget, totals.costsActual),
    row('Investimenti', totals.investmentsBudget, totals.investmentsActual),
    '',
    `  ${'Spesa per missione'.padEnd(28)}${'uscite'.padStart(WIDTH)}${'investimenti'.padStart(WIDTH)}${'totale'.padStart(WIDTH)}`,
    ...missionTotals(programmes).flatMap((mission) => [
      spendingRow(
        `${mission.mission} ${names.get(mission.mission) ?? ''}`,
        mission.cashCurrent,
        mission.cashInvestments,
      ),
      ...programmes
        .filter((programme) => programme.mission === mission.mission)
        .map((programme) =>
          spendingRow(
            `  programma ${programme.mission}-${programme.programme}`,
            programme.cashCurrent,
            programme.cashInvestments,
          ),
        ),
    ]),
  ].join('\n');

  function spendingRow(label: string, cash: number, investments: number): string {
    const short = label.length > 27 ? `${label.slice(0, 26)}…` : label;
    return `  ${short.padEnd(28)}${money(cash)}${money(investments)}${money(cash + investments)}`;
  }
}
