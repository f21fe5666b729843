import { amountColumn } from '../../formulas/objectiveAmount';
import { placeOf } from '../../model/rowSource';
import type { Place } from '../../diagnostics/finding';
import type { Provenance } from '../../plan/plan';
import type { AllocatedShare, Ledger } from '../../statements/ledger';
import type { AllocatedCell } from '../ripartizione/ripartizioneCells';

/** Cash out for current costs, or for investments. */
export type CashKind = 'cashCurrent' | 'cashInvestments';

/** The actual amount that stands for a cash column. */
export const ACTUAL_OF = { cashCurrent: 'costsActual', cashInvestments: 'investmentsActual' } as const;

/** True where both cash columns are blank, so that the share's actual costs and investments stand for them. */
export function standsIn({ share }: AllocatedShare): boolean {
  return share.cashCurrent === null && share.cashInvestments === null;
}

/** The cells behind the cash of a share. */
export function cashTerms(
  ledger: Ledger,
  allocated: AllocatedShare,
  kind: CashKind,
  allocatedCell: AllocatedCell,
): Provenance['terms'] {
  return cellsBehind(ledger, allocated, kind, allocatedCell).flatMap(({ sheet, cell }) =>
    cell === undefined ? [] : [{ sheet, cell, factor: 1 }],
  );
}

function cellsBehind(
  ledger: Ledger,
  allocated: AllocatedShare,
  kind: CashKind,
  allocatedCell: AllocatedCell,
): Pick<Place, 'sheet' | 'cell'>[] {
  const { share, method } = allocated;
  if (allocated[kind] === null) return [];
  if (!standsIn(allocated)) return [placeOf(share.source, kind)];
  switch (method) {
    case 'written':
      return [placeOf(share.source, ACTUAL_OF[kind])];
    case 'percent': {
      const at = allocatedCell(share, ACTUAL_OF[kind]);
      return at ? [at] : [];
    }
    case 'whole':
      return wholeCells(ledger, share.objective, kind);
    case 'none':
      return [];
  }
}

function wholeCells(ledger: Ledger, objective: string, kind: CashKind): Pick<Place, 'sheet' | 'cell'>[] {
  const field = ACTUAL_OF[kind];
  const column = amountColumn(ledger.model, field);
  const resources = ledger.objectiveByCode.get(objective)?.resources ?? [];
  return column
    ? resources
        .filter((resource) => resource.amounts[field] !== null)
        .map((resource) => placeOf(resource.source, column.field))
    : [];
}
