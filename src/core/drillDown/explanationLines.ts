import { cellText } from '../model/reading/cellText';
import { formatNumber } from '../money/formatNumber';
import type { Statement } from '../plan/plan';
import type { Addend, ExplainedSum, Explanation, InputCell, Reason, ReportCell } from './explanation';
import { formatIn, formatOf, type NumberFormat } from './numberFormat';

/** An explanation as lines to read from top to bottom, each below what it is part of. Numbers are texts as a report spells them. */
export type ExplanationLine = { readonly depth: number } & ExplanationPart;

/** What a line says. */
export type ExplanationPart =
  /** A number of a report; with a sign and an amount where it takes part in a sum. */
  | { readonly kind: 'number'; readonly cell: ReportCell; readonly text: string; readonly addend?: SignedText }
  /** An intermediate total, whose parts follow. */
  | { readonly kind: 'through'; readonly cell: ReportCell; readonly text: string }
  /** A cell of an input; without a sign where it takes part in no sum. */
  | { readonly kind: 'input'; readonly cell: InputCell; readonly addend: SignedText }
  | { readonly kind: 'cell'; readonly cell: InputCell; readonly text: string }
  /** The sum of the lines above. */
  | { readonly kind: 'total'; readonly text: string }
  | { readonly kind: 'quotient'; readonly text: string | undefined }
  | { readonly kind: 'allocation'; readonly exact: string; readonly rounding: string }
  /** What the lines below are. */
  | { readonly kind: 'heading'; readonly of: Heading };

/** What follows, and how it leads to the number. */
export type Heading = Statement | 'numerator' | 'denominator' | 'absoluteDenominator' | 'count' | 'nothing';

/** `−` and `12,50`. */
export interface SignedText {
  readonly sign: '+' | '−';
  readonly text: string;
}

/** The lines of an explanation; the first is the number itself. */
export function explanationLines({ cell, reason }: Explanation): readonly ExplanationLine[] {
  return numberLines({ cell, reason }, 0);
}

function numberLines({ cell, reason }: Explanation, depth: number, addend?: SignedText): ExplanationLine[] {
  const first = { depth, kind: 'number', cell, text: valueText(cell) } as const;
  return [addend ? { ...first, addend } : first, ...reasonLines(reason, formatOf(cell.style), depth + 1)];
}

function reasonLines(reason: Reason, format: NumberFormat, depth: number): ExplanationLine[] {
  const heading = (of: Heading): ExplanationLine => ({ depth, kind: 'heading', of });
  const plain = (cell: InputCell): ExplanationLine => ({ depth, kind: 'cell', cell, text: cellText(cell.value) });
  switch (reason.kind) {
    case 'sum':
      return sumLines(reason, format, depth);
    case 'ratio':
      return [
        heading('numerator'),
        ...sumLines(reason.numerator, formatIn(reason.numerator), depth),
        heading(reason.absolute ? 'absoluteDenominator' : 'denominator'),
        ...sumLines(reason.denominator, formatIn(reason.denominator), depth),
        { depth, kind: 'quotient', text: reason.quotient === undefined ? undefined : format(reason.quotient) },
      ];
    case 'allocation':
      return [
        { depth, kind: 'allocation', exact: formatNumber(reason.exact), rounding: formatNumber(reason.rounding) },
        ...numberLines(reason.whole, depth),
        ...numberLines(reason.millionths, depth),
      ];
    case 'count':
      return [heading('count'), ...reason.cells.map(plain)];
    case 'stated':
      return [heading(reason.as), ...reason.cells.map(plain)];
  }
}

function sumLines({ groups, total }: ExplainedSum, format: NumberFormat, depth: number): ExplanationLine[] {
  if (groups.length === 0) return [{ depth, kind: 'heading', of: 'nothing' }];
  const parts = groups.flatMap(({ through, addends, total: subtotal }): ExplanationLine[] => {
    // An intermediate total of one addend is that addend once more.
    if (!through || addends.length === 1) return addends.flatMap((addend) => addendLines(addend, format, depth));
    const leaves = addends.flatMap((addend) => addendLines(addend, format, depth + 1));
    return [{ depth, kind: 'through', cell: through, text: format(subtotal) }, ...leaves];
  });
  return [...parts, { depth, kind: 'total', text: format(total) }];
}

function addendLines({ factor, from, amount }: Addend, format: NumberFormat, depth: number): ExplanationLine[] {
  const sign = factor < 0 ? '−' : '+';
  if ('reason' in from) return numberLines(from, depth, { sign, text: format(amount * Math.sign(factor)) });
  const { value, number } = from;
  const text = number === undefined ? cellText(value) : format(number);
  return [{ depth, kind: 'input', cell: from, addend: { sign, text } }];
}

/** The number in a cell of a report, as the report spells it. */
function valueText({ value, style }: ReportCell): string {
  return typeof value === 'number' ? formatOf(style)(value) : cellText(value);
}
