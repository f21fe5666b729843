import { SheetBuilder } from '../layout/sheetBuilder';
import type { ColumnPlan, PagePlan } from '../plan/plan';
import { reportPage } from './heading';
import type { ReportContext } from './report';

/** What tells one report sheet from another, before its rows. */
export interface ReportFrame {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly orientation: PagePlan['orientation'];
  /** Printed on a single page, at whatever scale that takes. */
  readonly onePage?: true;
  /** `RRGGBB`. */
  readonly tabColour: string;
}

/** An empty report sheet. */
export function reportSheet(context: ReportContext, frame: ReportFrame): SheetBuilder {
  const { name, columns, orientation, tabColour, onePage } = frame;
  return new SheetBuilder({
    name,
    role: 'report',
    columns,
    frozen: { rows: 0, columns: 0 },
    page: reportPage(context, orientation),
    tabColour,
    ...(onePage && { onePage }),
  });
}
