import { sameName } from '../inputs/names';
import type { RawTables } from '../inputs/rawTable';
import { cellText } from '../model/reading/cellText';
import { standingReports } from '../record/recordName';
import { cellAddress } from '../workbook/address';
import type { WorkbookOutline } from '../workbook/workbookView';
import type { FormulaKept } from './inputEdits';

/** Cells that are named one by one. */
const MOST_NAMED = 12;

/** What was left as it was, and is the user's to look at: Italian sentences. */
export function remarks(tables: RawTables, outline: WorkbookOutline, kept: readonly FormulaKept[]): string[] {
  const formulas = kept.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  const named = formulas.slice(0, MOST_NAMED).join(', ') + (formulas.length > MOST_NAMED ? ' e altre' : '');
  const deleted = (tables.Obiettivi?.rows ?? []).filter(({ cells }) =>
    sameName(cellText(cells.state ?? null), 'Eliminato'),
  ).length;
  const reports = standingReports(outline).map(({ sheet }) => `«${sheet}»`);
  return [
    ...(formulas.length === 0 ? [] : [`Celle con formula lasciate come sono, da controllare: ${named}`]),
    ...(deleted === 0 ? [] : [`Obiettivi eliminati, lasciati con il loro stato: ${deleted}`]),
    ...(reports.length === 0 ? [] : [`Prospetti da rigenerare: ${reports.join(', ')}`]),
  ];
}
