import type { Share } from '../../model/model';
import type { AmountField } from '../../inputs/definitions';
import { ACTUAL_OF, type AllocatedCell } from '../missioniProgrammi/cashSources';
import type { ReportContext } from '../report';

/** The sheet's name. */
export const RIPARTIZIONE = 'Ripartizione quote';

/** How the sheet names the cell of a share's amount among its anchors. */
export function allocatedAnchor(share: Share, field: AmountField): string {
  return `${share.source.row} ${field}`;
}

/** Finds the cells of the parts by percentage, where that sheet is among the reports of this run. */
export function ripartizioneCells(context: ReportContext): AllocatedCell {
  const report = context.earlier.get(RIPARTIZIONE);
  return (share, kind) => {
    const cell = report?.anchors.get(allocatedAnchor(share, ACTUAL_OF[kind]));
    return report && cell !== undefined ? { sheet: report.sheet.name, cell } : undefined;
  };
}
