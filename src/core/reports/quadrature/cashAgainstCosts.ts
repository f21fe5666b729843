import { roundingAllowance } from '../../checks/causes/rounding';
import { sumByKey } from '../../formulas/sumByKey';
import type { TableSource } from '../../inputs/rawTable';
import type { Model, Programme } from '../../model/model';
import { inputSum } from '../amountCells';
import { ACTUAL_OF, standsIn, type CashKind } from '../missioniProgrammi/cashSources';
import { spendingLines, type SpendingLine } from '../missioniProgrammi/spendingLines';
import type { ReportContext } from '../report';
import { figures, type Identity, type IdentityGroup, type Side } from './identity';

const KINDS: readonly (readonly [CashKind, string])[] = [
  ['cashCurrent', 'Uscite di cassa correnti = oneri consuntivo della quota'],
  ['cashInvestments', 'Uscite di cassa per investimenti = investimenti consuntivo della quota'],
];

/** The cash columns of `Quote` against the actual costs and investments of the same rows, where both are written. */
export function cashAgainstCosts({ ledger }: ReportContext): IdentityGroup {
  const { model } = ledger;
  const table = model.tables.Quote;
  return {
    title: 'Uscite di cassa contro oneri e investimenti a consuntivo',
    identities: !table
      ? []
      : spendingLines(ledger).flatMap(({ programmes }) =>
          programmes.flatMap(({ programme, lines }) =>
            lines
              .filter(({ shares }) => shares.every((share) => !standsIn(share) && share.method === 'written'))
              .flatMap((line) => KINDS.map(([kind, text]) => identityOf(model, table, programme, line, kind, text))),
          ),
        ),
  };
}

function identityOf(
  model: Model,
  table: TableSource,
  { mission, programme }: Programme,
  { objective, shares }: SpendingLine,
  kind: CashKind,
  description: string,
): Identity {
  const key = [
    { field: 'objective', code: objective },
    { field: 'mission', code: mission },
    { field: 'programme', code: programme },
  ];
  const actual = ACTUAL_OF[kind];
  const side = (field: string, cents: readonly (number | null)[]): Side => ({
    cents: cents.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    formula: sumByKey(model, table, key, field),
    sources: inputSum(
      shares.filter((_, index) => cents[index] !== null).map(({ share }) => share.source),
      field,
    ),
  });
  const cash = shares.map(({ share }) => share[kind]);
  const amounts = shares.map(({ share }) => share.amounts[actual]);
  return {
    key: `${mission}-${programme} ${objective}`,
    description,
    left: side(kind, cash),
    right: side(actual, amounts),
    allowance: roundingAllowance({ seen: figures(cash), expected: figures(amounts), keptInCents: true }),
  };
}
