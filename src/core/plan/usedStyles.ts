import type { ConditionalFormatPlan, WorkbookPlan } from './plan';
import type { StyleName } from './styles';

/** The named styles and the conditional looks that a plan uses: a workbook gets those and no others. */
export function usedStyles(plan: WorkbookPlan): {
  readonly styles: ReadonlySet<StyleName>;
  readonly looks: ReadonlySet<ConditionalFormatPlan['look']>;
} {
  const styles = new Set<StyleName>();
  const looks = new Set<ConditionalFormatPlan['look']>();
  for (const sheet of plan.sheets) {
    for (const column of sheet.columns) if (column.style) styles.add(column.style);
    for (const row of sheet.rows) for (const cell of row.cells) if (cell) styles.add(cell.style);
    for (const format of sheet.conditionalFormats) looks.add(format.look);
  }
  return { styles, looks };
}
