import type { SheetBuilder } from '../../layout/sheetBuilder';
import type { CellPlan } from '../../plan/plan';
import { empty, text } from '../cells';
import { KIND_PAIRS, LAST } from './grid';

/** Where the headings of a table stand, for the charts that take their words from them. */
export interface PairHeadings {
  readonly over: number;
  readonly under: number;
}

/** The two rows of headings of a table with budget and actual of each kind, and one column more with its percentage. */
export function pairHeadings(sheet: SheetBuilder, title: string, last: string, percent: string): PairHeadings {
  const over: CellPlan[] = Array.from({ length: LAST }, () => empty('heading'));
  const under: CellPlan[] = [...over];
  over[0] = text(title, 'heading');
  for (const { title: kind, column } of KIND_PAIRS) {
    over[column - 1] = text(kind, 'heading');
    under[column - 1] = text('Preventivo', 'heading');
    under[column] = text('Consuntivo', 'heading');
  }
  over[LAST - 2] = text(last, 'heading');
  over[LAST - 1] = text(percent, 'heading');
  const top = sheet.add(over, { height: 16 });
  const bottom = sheet.add(under, { height: 16 });
  sheet.merge({ top, left: 1, bottom, right: 2 });
  for (const { column } of KIND_PAIRS) sheet.merge({ top, left: column, bottom: top, right: column + 1 });
  for (const column of [LAST - 1, LAST]) sheet.merge({ top, left: column, bottom, right: column });
  return { over: top, under: bottom };
}
