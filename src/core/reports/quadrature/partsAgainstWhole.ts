import { roundingAllowance } from '../../checks/causes/rounding';
import { amountColumn } from '../../formulas/objectiveAmount';
import { sumByKey } from '../../formulas/sumByKey';
import { AMOUNT_FIELDS, AMOUNT_HEADERS, type AmountField } from '../../inputs/definitions';
import type { ObjectiveLedger } from '../../statements/ledger';
import type { Model, Share } from '../../model/model';
import { CASH_OF, comparableParts, isSpending } from '../../statements/comparableParts';
import { inputSum, objectiveAmount } from '../amountCells';
import type { ReportContext } from '../report';
import { figures, type Identity, type IdentityGroup } from './identity';

/** The parts of an objective in `Quote` against the objective in `Risorse`, for each amount that parts are written for, or left blank among others. */
export function partsAgainstWhole({ ledger }: ReportContext): IdentityGroup {
  const comparable = comparableParts(ledger.model);
  return {
    title: 'Quote di missioni e programmi contro risorse dell’obiettivo',
    identities: ledger.objectives.flatMap((objective) =>
      AMOUNT_FIELDS.filter((field) => comparable(objective, field)).flatMap((field) =>
        identityOf(ledger.model, objective, field),
      ),
    ),
  };
}

function identityOf(model: Model, objective: ObjectiveLedger, field: AmountField): Identity[] {
  const table = model.tables.Quote;
  const column = amountColumn(model, field);
  const parts = objective.shares.filter(({ share }) => share.amounts[field] !== null);
  if (!table?.columns[field] || !column) return [];
  if (parts.length === 0 && !isBlankAmongOthers(objective, field)) return [];
  const key = [{ field: 'objective', code: objective.objective.code }];
  return [
    {
      key: objective.objective.code,
      description: `${AMOUNT_HEADERS[field]}: somma delle quote = risorse`,
      left: {
        cents: parts.reduce((sum, { share }) => sum + (share.amounts[field] ?? 0), 0),
        formula: sumByKey(model, table, key, field),
        sources: inputSum(
          parts.map(({ share }) => share.source),
          field,
        ),
      },
      right: {
        cents: objective.amounts[field] ?? 0,
        ...objectiveAmount(model, objective, column, field),
      },
      allowance: roundingAllowance({
        seen: figures(parts.map(({ share }) => share.amounts[field])),
        expected: figures(objective.resources.map(({ amounts }) => amounts[field])),
        keptInCents: field.endsWith('Actual'),
      }),
    },
  ];
}

/** No share gives it, by a percentage or as cash either, while one gives other amounts. */
function isBlankAmongOthers({ shares }: ObjectiveLedger, field: AmountField): boolean {
  const hasCash = (share: Share): boolean => isSpending(field) && share[CASH_OF[field]] !== null;
  return (
    shares.some(({ method }) => method === 'written') &&
    shares.every(({ share, amounts }) => amounts[field] === null && !hasCash(share))
  );
}
