import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { Ledger, ObjectiveLedger } from '../../statements/ledger';
import { objectiveAmountCell } from '../amountCells';
import { text } from '../cells';
import { causeText } from '../causeText';
import type { MoneyStyles } from '../moneyStyles';
import { CAUSE, CAUSE_WIDTH, KINDS, TITLE_WIDTH } from './columns';
import type { Thresholds } from './thresholds';
import { judgedCells, materialCell } from './varianceColumns';
import type { CellPlan } from '../../plan/plan';

/** The line of one objective. */
export function objectiveLine(
  sheet: SheetBuilder,
  ledger: Ledger,
  line: ObjectiveLedger,
  money: MoneyStyles,
  thresholds: Thresholds,
): void {
  const row = sheet.nextRow;
  const { code, title } = line.objective;
  const cause = causeText(line, ledger.model.entity);
  const cells: CellPlan[] = [text(code, 'code'), text(title, 'text')];
  for (const kind of KINDS) {
    cells.push(
      objectiveAmountCell(ledger.model, line, kind.budgetField, money.amount),
      objectiveAmountCell(ledger.model, line, kind.actualField, money.amount),
      ...judgedCells(sheet.name, row, kind, line.amounts, {
        amount: money.amount,
        percent: 'percent',
        text: 'centred',
      }),
    );
  }
  cells.push(materialCell(row, line.amounts, ledger.model.entity, thresholds, 'centred'));
  if (sheet.columns.length >= CAUSE) cells.push(text(cause, 'text'));
  sheet.add(cells, {
    outline: 1,
    key: `Obiettivo ${code}`,
    height: Math.max(textHeight(title, 'text', TITLE_WIDTH), textHeight(cause, 'text', CAUSE_WIDTH)),
  });
}
