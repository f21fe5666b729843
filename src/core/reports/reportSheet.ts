import { SheetBuilder } from '../layout/sheetBuilder';
import type { ColumnPlan, PagePlan } from '../plan/plan';
import { reportFooter } from './footer';
import type { ReportContext } from './report';

/** What tells one report sheet from another, before its rows. */
export interface ReportFrame {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly orientation: PagePlan['orientation'];
  /** Printed on a single page, at whatever scale that takes. */
  readonly onePage?: true;
  /** Users may write beside its lines. */
  readonly notes?: true;
  /** `RRGGBB`. */
  readonly tabColour: string;
}

const DRAFT_HEADER = '&C&"Arial,Bold"&14&KC00000BOZZA';

/** An empty report sheet, with what its pages say above and below. */
export function reportSheet(context: ReportContext, frame: ReportFrame): SheetBuilder {
  const { name, columns, orientation, tabColour, onePage, notes } = frame;
  return new SheetBuilder({
    name,
    role: 'report',
    columns,
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation,
      ...(context.draft ? { header: DRAFT_HEADER } : {}),
      footer: reportFooter(context.ledger.model.entity, context.fingerprint, orientation),
    },
    tabColour,
    ...(onePage && { onePage }),
    ...(notes && { notes }),
  });
}
