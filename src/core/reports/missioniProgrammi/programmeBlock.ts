import type { SheetBuilder } from '../../layout/sheetBuilder';
import { textHeight } from '../../layout/rowHeight';
import { cellAddress } from '../../workbook/address';
import { cellSum } from '../amountCells';
import { amount, empty, text } from '../cells';
import type { MoneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { bannerRow } from '../bannerRow';
import { cashCell } from './cashCells';
import type { TotalRow } from './missioniProgrammi';
import { lineText } from './lineText';
import { ripartizioneCells } from '../ripartizione/ripartizioneCells';
import type { ProgrammeLines, SpendingLine } from './spendingLines';

/** A programme: its name, a line an objective, its total. */
export function programmeBlock(
  sheet: SheetBuilder,
  context: ReportContext,
  { programme, lines }: ProgrammeLines,
  money: MoneyStyles,
): TotalRow {
  const code = `${programme.mission}-${programme.programme}`;
  bannerRow(sheet, `PROGRAMMA ${programme.programme}: ${programme.programmeName}`, 'section', {
    outline: 1,
    key: `Programma ${code}`,
  });
  const first = sheet.nextRow;
  lines.forEach((line, index) => {
    spendingRow(sheet, context, line, money, { programme: code, last: index === lines.length - 1 });
  });
  const last = sheet.nextRow - 1;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const cash = totalOf(lines, 'cashCurrent');
  const investments = totalOf(lines, 'cashInvestments');
  const totals = [cash, investments, cash + investments] as const;
  const row = sheet.add(
    [
      text(`Totale programma ${code}`, 'subtotalLabel'),
      empty('subtotalLabel'),
      ...totals.map((cents, index) => {
        const column = 3 + index;
        return amount(
          cents,
          { formula: `SUM(${cellAddress(first, column)}:${cellAddress(last, column)})` },
          money.subtotal,
          cellSum(
            sheet.name,
            rows.map((at) => cellAddress(at, column)),
          ),
        );
      }),
    ],
    { height: 17, outline: 1, keepWithNext: true, key: `Totale programma ${code}` },
  );
  sheet.merge({ top: row, left: 1, bottom: row, right: 2 });
  return { row, totals };
}

function totalOf(lines: readonly SpendingLine[], kind: 'cashCurrent' | 'cashInvestments'): number {
  return lines.reduce((sum, line) => line.shares.reduce((part, share) => part + (share[kind] ?? 0), sum), 0);
}

/** The last line of a programme stays with its total. */
function spendingRow(
  sheet: SheetBuilder,
  context: ReportContext,
  line: SpendingLine,
  money: MoneyStyles,
  { programme, last }: { readonly programme: string; readonly last: boolean },
): void {
  const { ledger } = context;
  const row = sheet.nextRow;
  const description = lineText(ledger, line);
  const [cashAt, investmentsAt] = [cellAddress(row, 3), cellAddress(row, 4)];
  const find = ripartizioneCells(context);
  sheet.add(
    [
      text(line.partial ? `${line.objective} quota parte` : line.objective, 'text'),
      text(description, 'text'),
      cashCell(ledger, line, 'cashCurrent', money.amount, find),
      cashCell(ledger, line, 'cashInvestments', money.amount, find),
      amount(
        totalOf([line], 'cashCurrent') + totalOf([line], 'cashInvestments'),
        { formula: `N(${cashAt})+N(${investmentsAt})` },
        money.amount,
        cellSum(sheet.name, [cashAt, investmentsAt]),
      ),
    ],
    {
      outline: 2,
      key: `Programma ${programme}, obiettivo ${line.objective}`,
      ...(last ? { keepWithNext: true } : {}),
      height: Math.max(26, textHeight(description, 'text', sheet.widthOf(2, 2))),
    },
  );
}
