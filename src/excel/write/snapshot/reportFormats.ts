import { isReportLook } from '../../../core/plan/reportLook';

/** The conditional formats of a report. */
export interface ReportFormats {
  /** The ids of those that a run wrote. */
  readonly ours: readonly string[];
  /** How many are the user's. */
  readonly others: number;
}

/** Asks for the conditional formats of a report. */
export function queueReportFormats(sheet: Excel.Worksheet): () => ReportFormats {
  const formats = sheet
    .getRange()
    .untrack()
    .conditionalFormats.load({
      id: true,
      type: true,
      customOrNullObject: { format: { fill: { color: true }, font: { color: true } } },
    });
  return () => {
    const ours = formats.items.filter(({ type, customOrNullObject: custom }) => {
      if (type !== 'Custom' || custom.isNullObject) return false;
      const { fill, font } = custom.format;
      return isReportLook(bare(fill.color), bare(font.color));
    });
    return { ours: ours.map(({ id }) => id), others: formats.items.length - ours.length };
  };
}

function bare(colour: string | undefined): string {
  return (colour ?? '').replace('#', '');
}
