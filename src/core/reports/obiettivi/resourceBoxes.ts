import type { AmountField } from '../../inputs/definitions';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { ObjectiveLedger } from '../../statements/ledger';
import { cellAddress } from '../../workbook/address';
import { objectiveAmountCell } from '../amountCells';
import { empty, text } from '../cells';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { varianceCell, variancePercentCell } from '../varianceCells';
import { ofYear } from '../ofYear';

const KINDS: readonly (readonly [title: string, budget: AmountField, actual: AmountField])[] = [
  ['PROVENTI', 'revenueBudget', 'revenueActual'],
  ['ONERI', 'costsBudget', 'costsActual'],
  ['INVESTIMENTI', 'investmentsBudget', 'investmentsActual'],
];
const FIRST = 2;

/** The boxes «Risorse a preventivo» and «Risorse a consuntivo», and what lies between them. `objective` is its key. */
export function resourceBoxes(
  sheet: SheetBuilder,
  context: ReportContext,
  line: ObjectiveLedger,
  objective: string,
): void {
  const { model } = context.ledger;
  const money = moneyStyles(model.entity);
  const kinds = KINDS.map(([title, budget, actual], index) => ({ title, budget, actual, column: FIRST + index }));
  sheet.add([empty('heading'), ...kinds.map(({ title }) => text(ofYear(title, model.entity), 'heading'))], {
    outline: 2,
    height: 16,
    keepWithNext: true,
  });
  const budgetRow = sheet.add(
    [
      text('RISORSE A PREVENTIVO\n(budget aggiornato)', 'label'),
      ...kinds.map(({ budget }) => objectiveAmountCell(model, line, budget, money.amount)),
    ],
    { outline: 2, key: `${objective}, risorse a preventivo`, height: 27, keepWithNext: true },
  );
  const actualRow = sheet.add(
    [
      text('RISORSE A CONSUNTIVO', 'label'),
      ...kinds.map(({ actual }) => objectiveAmountCell(model, line, actual, money.amount)),
    ],
    { outline: 2, key: `${objective}, risorse a consuntivo`, height: 16, keepWithNext: true },
  );
  const sides = kinds.map(({ budget, actual, column }) => ({
    budget: line.amounts[budget],
    actual: line.amounts[actual],
    budgetAt: cellAddress(budgetRow, column),
    actualAt: cellAddress(actualRow, column),
    varianceAt: cellAddress(actualRow + 1, column),
  }));
  sheet.add(
    [
      text('SCOSTAMENTO', 'label'),
      ...sides.map((side) =>
        varianceCell(sheet.name, side.budget, side.actual, side.budgetAt, side.actualAt, money.amount),
      ),
    ],
    { outline: 2, key: `${objective}, scostamento`, height: 16, keepWithNext: true },
  );
  sheet.add(
    [
      text('SCOSTAMENTO %', 'label'),
      ...sides.map((side) =>
        variancePercentCell(sheet.name, side.budget, side.actual, side.budgetAt, side.varianceAt, 'percent'),
      ),
    ],
    { outline: 2, key: `${objective}, scostamento %`, height: 16 },
  );
}
