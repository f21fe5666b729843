import type { RawTable } from '../inputs/rawTable';
import { cellText } from '../model/reading/cellText';
import { isBlank } from '../workbook/cellValue';
import type { CellEdit } from './inputEdits';

/** What was last observed is the result of the closed year, where it has one: a text, as an Italian reads it. */
export function lastValues({ source, rows }: RawTable): CellEdit[] {
  const column = source.columns.lastValue?.column;
  if (source.input !== 'Indicatori' || column === undefined) return [];
  return rows.flatMap(({ row, cells }): CellEdit[] => {
    const result = cells.result0 ?? null;
    const isError = typeof result === 'object' && result?.kind === 'error';
    if (isBlank(result) || isError) return [];
    return [{ sheet: source.sheet, row, column, change: { kind: 'set', value: cellText(result) } }];
  });
}
