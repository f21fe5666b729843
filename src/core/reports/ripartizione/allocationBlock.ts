import { shareKey } from '../../formulas/shareKey';
import { sumByKey } from '../../formulas/sumByKey';
import { AMOUNT_FIELDS } from '../../inputs/definitions';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Model, Share } from '../../model/model';
import { toEuro } from '../../money/cents';
import type { CellPlan, Provenance } from '../../plan/plan';
import { compareShares } from '../../statements/compareShares';
import type { ObjectiveLedger } from '../../statements/ledger';
import { placeOf } from '../../model/rowSource';
import { cellAddress } from '../../workbook/address';
import { cellSum, objectiveAmountCell } from '../amountCells';
import { empty, text } from '../cells';
import type { MoneyStyles } from '../moneyStyles';
import { allocationFormula } from './allocationFormula';
import { allocatedAnchor } from './ripartizioneCells';

const PPM = 6;
const FIRST_AMOUNT = 7;
const MILLION = 1_000_000;

/** One objective: its amounts, then the part of each share given in percent, in the order in which ties are broken. */
export function allocationBlock(
  sheet: SheetBuilder,
  model: Model,
  objective: ObjectiveLedger,
  money: MoneyStyles,
  anchors: Map<string, string>,
): void {
  const key = `Obiettivo ${objective.objective.code}`;
  const wholeRow = sheet.add(
    [
      text(objective.objective.code, 'subtotalLabel'),
      ...Array.from({ length: PPM - 1 }, () => empty('subtotalLabel')),
      ...AMOUNT_FIELDS.map((field) => objectiveAmountCell(model, objective, field, money.subtotal)),
    ],
    { key },
  );
  const shares = objective.shares
    .filter(({ method }) => method === 'percent')
    .sort((a, b) => compareShares(a.share, b.share));
  const first = wholeRow + 1;
  const all = `${cellAddress(first, PPM)}:${cellAddress(wholeRow + shares.length, PPM)}`;
  shares.forEach(({ share, amounts }, index) => {
    const row = first + index;
    const own = cellAddress(row, PPM);
    const before = index === 0 ? undefined : `${cellAddress(first, PPM)}:${cellAddress(row - 1, PPM)}`;
    const parts = AMOUNT_FIELDS.map((field, at): CellPlan => {
      const cents = amounts[field];
      const whole = cellAddress(wholeRow, FIRST_AMOUNT + at);
      anchors.set(allocatedAnchor(share, field), cellAddress(row, FIRST_AMOUNT + at));
      return {
        value: cents === null ? '' : toEuro(cents),
        formula: `IF(${whole}="","",${allocationFormula({ whole, own, all, before })})`,
        style: money.amount,
        sources: allocationSources(sheet.name, whole, own),
      };
    });
    sheet.add(
      [
        text(share.objective, 'code'),
        text(share.mission, 'code'),
        text(share.programme, 'code'),
        text(share.code, 'code'),
        {
          value: (share.ppm ?? 0) / MILLION,
          formula: `${own}/${MILLION}`,
          style: 'percent',
          sources: cellSum(sheet.name, [own], [1 / MILLION]),
        },
        ppmCell(model, share, objective),
        ...parts,
      ],
      { outline: 1, key: `${key}, quota ${share.code} in ${share.mission}-${share.programme}` },
    );
  });
}

function allocationSources(sheet: string, whole: string, own: string): Provenance {
  return {
    kind: 'allocation',
    terms: [
      { sheet, cell: whole, factor: 1 },
      { sheet, cell: own, factor: 1 },
    ],
  };
}

/** The share's percentage in millionths, live; a plain value where the cells hold text, or where two rows are alike. */
function ppmCell(model: Model, share: Share, objective: ObjectiveLedger): CellPlan {
  const at = placeOf(share.source, 'percent');
  const formula = ppmFormula(model, share, objective);
  return {
    value: share.ppm ?? 0,
    style: 'number',
    ...(formula === undefined ? {} : { formula }),
    ...(at.cell === undefined
      ? {}
      : { sources: { kind: 'stated', as: 'percentage', terms: [{ sheet: at.sheet, cell: at.cell, factor: 1 }] } }),
  };
}

function ppmFormula(model: Model, share: Share, objective: ObjectiveLedger): string | undefined {
  const key = shareKey(
    share,
    objective.shares.map(({ share: sibling }) => sibling),
  );
  if (model.percents === 'texts' || !key) return undefined;
  const sum = sumByKey(model, share.source.table, key, 'percent')?.formula;
  if (sum === undefined) return undefined;
  return model.percents === 'fractions'
    ? `ROUND(${sum}*IF(${sum}<=1,${MILLION},${MILLION / 100}),0)`
    : `ROUND(${sum}*${MILLION / 100},0)`;
}
