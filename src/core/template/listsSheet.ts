import { SheetBuilder } from '../layout/sheetBuilder';
import type { SheetPlan } from '../plan/plan';
import { FIXED_LISTS } from './fixedLists';
import { templatePage } from './templatePage';

/** The sheet whose columns feed drop-downs. */
export const LISTS_SHEET = 'Elenchi per i dati';

/** The fixed lists, one a column: users may add entries below. */
export function listsSheet(): SheetPlan {
  const lists = Object.entries(FIXED_LISTS);
  const sheet = new SheetBuilder({
    name: LISTS_SHEET,
    role: 'input',
    columns: lists.map(() => ({ width: 24, style: 'inputText' })),
    frozen: { rows: 1, columns: 0 },
    page: templatePage,
    tabColour: 'A6A6A6',
    showGridlines: true,
  });
  sheet.add(
    lists.map(([title]) => ({ value: title, style: 'inputHeader' })),
    { height: 30 },
  );
  const longest = Math.max(...lists.map(([, entries]) => entries.length));
  for (let at = 0; at < longest; at++) {
    sheet.add(lists.map(([, entries]) => ({ value: entries[at] ?? null, style: 'inputText' })));
  }
  return sheet.build();
}
