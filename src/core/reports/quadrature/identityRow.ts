import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import { cellAddress } from '../../workbook/address';
import { cellSum } from '../amountCells';
import { amount, text, textFormula } from '../cells';
import type { ReportContext } from '../report';
import type { Identity } from './identity';

/** What became of an identity; the words are printed. */
export type Outcome = 'quadra' | 'arrotondamento' | 'non quadra';

/** The row of an identity. Tolerances are always with cents: an identity that is rounded for the eye proves nothing. */
export function identityRow(sheet: SheetBuilder, context: ReportContext, identity: Identity): Outcome {
  const { tolerance } = context.ledger.model.entity;
  const { left, right, allowance } = identity;
  const row = sheet.nextRow;
  const [leftAt, rightAt, differenceAt, toleranceAt] = [3, 4, 5, 6].map((column) => cellAddress(row, column)) as [
    string,
    string,
    string,
    string,
  ];
  const difference = left.cents - right.cents;
  const outcome = outcomeOf(difference, tolerance, allowance);
  const own = toEuro(tolerance);
  sheet.add(
    [
      text(identity.key, 'code'),
      text(identity.description),
      amount(left.cents, left.formula, 'amount', left.sources),
      amount(right.cents, right.formula, 'amount', right.sources),
      amount(
        difference,
        { formula: `ROUND(N(${leftAt})-N(${rightAt}),2)` },
        'amount',
        cellSum(sheet.name, [leftAt, rightAt], [1, -1]),
      ),
      amount(Math.max(tolerance, allowance), undefined, 'amount'),
      textFormula(
        `IF(ABS(${differenceAt})<=${own},"quadra",IF(ABS(${differenceAt})<=${toleranceAt},"arrotondamento","non quadra"))`,
        outcome,
        'centred',
      ),
    ],
    { outline: 1, height: Math.max(15, textHeight(identity.description, 'text', sheet.widthOf(2, 2))) },
  );
  return outcome;
}

function outcomeOf(difference: number, tolerance: number, allowance: number): Outcome {
  const size = Math.abs(difference);
  if (size <= tolerance) return 'quadra';
  return size <= Math.max(tolerance, allowance) ? 'arrotondamento' : 'non quadra';
}
