import { shareKey } from '../formulas/shareKey';
import { sumByKey, sumByKeyOrBlank } from '../formulas/sumByKey';
import type { AmountField } from '../inputs/definitions';
import type { CellPlan } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import type { AllocatedShare, Ledger } from '../statements/ledger';
import { quoteSheetName } from '../workbook/address';
import { cellSum, inputSum, objectiveAmountCell } from './amountCells';
import { amount, empty } from './cells';
import type { AllocatedCell } from './ripartizione/ripartizioneCells';

/**
 * An amount of a share, live: its cell in `Quote` where it is written there, its part in «Ripartizione quote» where it is
 * given in percent, its objective's amount where the share takes the whole.
 */
export function shareAmountCell(
  ledger: Ledger,
  allocated: AllocatedShare,
  field: AmountField,
  style: StyleName,
  allocatedCell: AllocatedCell,
): CellPlan {
  const { share, method, amounts } = allocated;
  const objective = ledger.objectiveByCode.get(share.objective);
  switch (method) {
    case 'written':
      return writtenCell(ledger, allocated, field, style);
    case 'percent': {
      const at = allocatedCell(share, field);
      const formula = at && { formula: `${quoteSheetName(at.sheet)}!${at.cell}` };
      return amount(amounts[field], formula, style, at && cellSum(at.sheet, [at.cell]));
    }
    case 'whole':
      return objective ? objectiveAmountCell(ledger.model, objective, field, style) : empty(style);
    case 'none':
      return empty(style);
  }
}

function writtenCell(ledger: Ledger, { share }: AllocatedShare, field: AmountField, style: StyleName): CellPlan {
  const { model, objectiveByCode } = ledger;
  const value = share.amounts[field];
  const siblings = objectiveByCode.get(share.objective)?.shares.map((other) => other.share) ?? [];
  const key = shareKey(share, siblings);
  const sum = value === null ? sumByKeyOrBlank : sumByKey;
  const formula = key && sum(model, share.source.table, key, field);
  return amount(value, formula, style, value === null ? undefined : inputSum([share.source], field));
}
