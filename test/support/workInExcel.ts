import { bareWindow } from '../excelHost/client/bareWindow';
import { connectClient } from '../excelHost/client/connectClient';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';

/** What users do to a sheet in Excel. */
export interface SheetWork {
  /** Into cells, as it is typed: a formula begins with `=`. */
  readonly scrivi?: Readonly<Record<string, string | number>>;
  /** Areas, and the colour that they are filled with: `RRGGBB`. */
  readonly colora?: Readonly<Record<string, string>>;
  /** Of columns, in points. */
  readonly larghezze?: Readonly<Record<string, number>>;
  /** Columns (`K:K`). */
  readonly nascondi?: readonly string[];
  readonly unisci?: readonly string[];
  readonly orientamento?: 'Landscape' | 'Portrait';
}

/** The workbook after users worked on some of its sheets, by name, in the tests' Excel: formulas come out as 1 there. */
export async function workInExcel(bytes: Uint8Array, work: Readonly<Record<string, SheetWork>>): Promise<Uint8Array> {
  if (typeof window === 'undefined') bareWindow();
  const host = hostFromXlsx(bytes, () => 1);
  const part = connectClient(host);
  await Excel.run(async (context) => {
    for (const [name, done] of Object.entries(work)) workOn(context.workbook.worksheets.getItem(name), done);
    await context.sync();
  });
  part();
  return host.toXlsx();
}

function workOn(sheet: Excel.Worksheet, work: SheetWork): void {
  const { scrivi = {}, colora = {}, larghezze = {}, nascondi = [], unisci = [], orientamento } = work;
  for (const [cell, typed] of Object.entries(scrivi)) sheet.getRange(cell).formulas = [[typed]];
  for (const [area, colour] of Object.entries(colora)) sheet.getRange(area).format.fill.color = `#${colour}`;
  for (const [column, width] of Object.entries(larghezze))
    sheet.getRange(`${column}:${column}`).format.columnWidth = width;
  for (const area of nascondi) sheet.getRange(area).columnHidden = true;
  for (const area of unisci) sheet.getRange(area).merge(false);
  if (orientamento) sheet.pageLayout.orientation = orientamento;
}
