import type { Place } from '../../core/diagnostics/finding';
import type { WorkbookPort } from '../../usecases/workbookPort';

/** The open workbook: the port of the use cases, and leading the user to a cell. */
export interface ExcelWorkbook extends WorkbookPort {
  /** Selects a cell of a sheet, found again if it was renamed since it was read. */
  readonly goTo: (place: Place) => Promise<void>;
}
