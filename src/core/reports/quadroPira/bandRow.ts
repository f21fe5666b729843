import type { LooseRow } from '../../layout/flowUnder';
import { textHeight } from '../../layout/rowHeight';
import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { text } from '../cells';
import { COLUMNS } from './columns';

/** The code and the text of one programme in a row. */
export type CodeAndText = readonly [code: CellPlan, text: CellPlan];

/** A row over the programmes of a band, as tall as its longest text needs. */
export function bandRow(key: string, label: string, labelStyle: StyleName, parts: readonly CodeAndText[]): LooseRow {
  const cells = [text(label, labelStyle), ...parts.flat()];
  const heights = cells.map(({ value, style }, column) =>
    typeof value === 'string' ? textHeight(value, style, COLUMNS[column]?.width ?? 1) : 0,
  );
  return { key, cells, height: Math.max(18, ...heights) };
}
