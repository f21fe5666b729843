import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import { cellAddress } from '../../workbook/address';
import { cellSum } from '../amountCells';
import { amount, text, textFormula } from '../cells';
import type { Provenance } from '../../plan/plan';
import type { Cents } from '../../money/cents';
import type { Identity } from './identity';

/** What became of an identity; the words are printed. */
export type Outcome = 'quadra' | 'arrotondamento' | 'non quadra';

/** The tolerance of the entity: in cents, and the cell that shows it in euro. */
export interface Tolerance {
  readonly cents: Cents;
  readonly cell: string;
}

const ALLOWED: Provenance = { kind: 'stated', as: 'tolerance', terms: [] };

/** The row of an identity. Tolerances are always with cents: an identity that is rounded for the eye proves nothing. */
export function identityRow(sheet: SheetBuilder, identity: Identity, tolerance: Tolerance): Outcome {
  const { left, right, allowance } = identity;
  const row = sheet.nextRow;
  const [leftAt, rightAt, differenceAt, toleranceAt] = [3, 4, 5, 6].map((column) => cellAddress(row, column)) as [
    string,
    string,
    string,
    string,
  ];
  const difference = left.cents - right.cents;
  const outcome = outcomeOf(difference, tolerance.cents, allowance);
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
      amount(
        Math.max(tolerance.cents, allowance),
        { formula: `MAX(${tolerance.cell},${toEuro(allowance)})` },
        'amount',
        ALLOWED,
      ),
      textFormula(
        `IF(ABS(${differenceAt})<=${tolerance.cell},"quadra",IF(ABS(${differenceAt})<=${toleranceAt},"arrotondamento","non quadra"))`,
        outcome,
        'centred',
      ),
    ],
    {
      outline: 1,
      key: `${identity.key}: ${identity.description}`,
      height: Math.max(15, textHeight(identity.description, 'text', sheet.widthOf(2, 2))),
    },
  );
  return outcome;
}

function outcomeOf(difference: number, tolerance: number, allowance: number): Outcome {
  const size = Math.abs(difference);
  if (size <= tolerance) return 'quadra';
  return size <= Math.max(tolerance, allowance) ? 'arrotondamento' : 'non quadra';
}
