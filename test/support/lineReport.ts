import { SheetBuilder } from '../../src/core/layout/sheetBuilder';
import type { WorkbookPlan } from '../../src/core/plan/plan';
import { text } from '../../src/core/reports/cells';
import { cellAddress } from '../../src/core/workbook/address';

/** The columns of the report below: what it shows, the keys, the notes, and what a user adds. */
export const COLUMNS = { name: 1, amount: 2, keys: 3, notes: 4, extra: 5 };

/** The rows above the lines. */
export const ABOVE = 2;

/**
 * A small report «Scostamenti» beside whose lines users write: one line a key, with the amount that it has, and their sum.
 *
 * @param heights of lines whose height is not left to Excel
 */
export function lineReport(
  lines: Readonly<Record<string, number>>,
  name = 'Scostamenti',
  heights: Readonly<Record<string, number>> = {},
): WorkbookPlan {
  const sheet = new SheetBuilder({
    name,
    role: 'report',
    columns: [{ width: 20 }, { width: 12 }],
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'portrait' },
    notes: true,
  });
  sheet.add([text('Titolo', 'title')]);
  const heading = sheet.add([text('Voce', 'heading'), text('Importo', 'heading')]);
  sheet.repeat(heading, heading);
  for (const [key, amount] of Object.entries(lines)) {
    const height = heights[key];
    sheet.add([text(key), { value: amount, style: 'amount' }], { key, ...(height !== undefined && { height }) });
  }
  const total = Object.values(lines).reduce((sum, amount) => sum + amount, 0);
  const last = sheet.nextRow - 1;
  sheet.add(
    [
      text('Totale', 'totalLabel'),
      { value: total, formula: `SUM(${cellAddress(ABOVE + 1, 2)}:${cellAddress(last, 2)})`, style: 'total' },
    ],
    { key: 'Totale' },
  );
  return { sheets: [sheet.build()] };
}
