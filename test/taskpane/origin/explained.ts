import type { InputCell, ReportCell } from '../../../src/core/drillDown/explanation';
import type { ExplanationLine } from '../../../src/core/drillDown/explanationLines';
import type { NumberOrigin } from '../../../src/taskpane/services';

/** A cell of `Scostamenti`. */
export function reportCell(cell: string, label = '2E'): ReportCell {
  return { sheet: 'Scostamenti', cell, label, value: 1, style: 'amount' };
}

/** A cell of `Risorse`, in the row of 2E. */
export function inputCell(cell: string, header: string): InputCell {
  return { sheet: 'Risorse', cell, header, key: '2E', value: 1, type: 'amount', number: 1 };
}

/** A variance, and the two cells that it comes from. */
export const VARIANCE: readonly ExplanationLine[] = [
  { depth: 0, kind: 'number', cell: reportCell('E9'), text: '-100,00' },
  { depth: 1, kind: 'input', cell: inputCell('E10', 'Proventi consuntivo'), addend: { sign: '+', text: '900,00' } },
  { depth: 1, kind: 'input', cell: inputCell('B10', 'Proventi preventivo'), addend: { sign: '−', text: '1.000,00' } },
  { depth: 1, kind: 'total', text: '-100,00' },
];

/** The answer for those lines. */
export function explained(lines: readonly ExplanationLine[], outdated?: string): NumberOrigin {
  return { outcome: 'explained', lines, ...(outdated === undefined ? {} : { outdated }) };
}
