import { explanationLines } from '../../core/drillDown/explanationLines';
import { cellText } from '../../core/model/reading/cellText';
import type { NumberOrigin } from '../../taskpane/services';
import { explainNumber } from '../../usecases/explainNumber';
import type { WorkbookPort } from '../../usecases/workbookPort';

/** «Da dove viene?» for the pane: of a cell of a report's sheet, or of a report that is not there. */
export async function explainFor(workbook: WorkbookPort, sheet: string, cell: string): Promise<NumberOrigin> {
  const explained = await explainNumber(workbook, sheet, cell);
  switch (explained.outcome) {
    case 'explained': {
      const { explanation, shown } = explained;
      const outdated = shown && !shown.agrees ? { outdated: cellText(shown.value) } : {};
      return { outcome: 'explained', lines: explanationLines(explanation), ...outdated };
    }
    case 'leftOut':
      return explained;
    case 'noReport':
    case 'noNumber':
    case 'stopped':
      return { outcome: explained.outcome };
  }
}
