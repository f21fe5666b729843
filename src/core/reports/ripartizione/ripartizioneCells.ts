import type { Share } from '../../model/model';
import type { AmountField } from '../../inputs/definitions';
import type { ReportContext } from '../report';

/** The sheet's name. */
export const RIPARTIZIONE = 'Ripartizione quote';

/** Finds the cell of that sheet that holds an amount of a share, where it is computed by percentage. */
export type AllocatedCell = (share: Share, field: AmountField) => { sheet: string; cell: string } | undefined;

/** How the sheet names the cell of a share's amount among its anchors. */
export function allocatedAnchor(share: Share, field: AmountField): string {
  return `${share.source.row} ${field}`;
}

/** Finds the cells of the parts by percentage, where that sheet is among the reports of this run. */
export function ripartizioneCells(context: ReportContext): AllocatedCell {
  const report = context.earlier.get(RIPARTIZIONE);
  return (share, field) => {
    const cell = report?.anchors.get(allocatedAnchor(share, field));
    return report && cell !== undefined ? { sheet: report.sheet.name, cell } : undefined;
  };
}
