import type { CellPlan } from '../../plan/plan';
import type { StyleName } from '../../plan/styles';
import { quoteSheetName } from '../../workbook/address';
import type { LaidOutReport } from '../report';

/** A cell that shows what a cell of another report of this run says, blank where that is blank. */
export function referenceCell(
  report: LaidOutReport | undefined,
  anchor: string,
  value: string | number | null,
  style: StyleName,
): CellPlan {
  const cell = report?.anchors.get(anchor);
  if (!report || cell === undefined) return { value, style };
  const sheet = report.sheet.name;
  const at = `${quoteSheetName(sheet)}!${cell}`;
  return {
    value: value ?? '',
    formula: `IF(${at}="","",${at})`,
    style,
    sources: { kind: 'sum', terms: [{ sheet, cell, factor: 1 }] },
  };
}
