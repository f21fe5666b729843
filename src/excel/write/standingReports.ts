import type { StandingCell, StandingReport } from '../../core/userWork/standingReport';
import type { CellInput } from './cellInput';
import type { Preparation } from './prepare';
import type { ReportSnapshot } from './snapshot/reportSnapshot';

/** A cell's look in Excel: the style in its gallery that the cell is bound to. */
export interface ExcelLook {
  readonly style: string;
}

/** The reports that a plan writes over, from what was read of them so that they can be put back. */
export function standingReports({ standing, snapshots }: Preparation): StandingReport[] {
  return standing.flatMap(({ id, name, report }) => {
    const snapshot = snapshots.get(id);
    return report === undefined || !snapshot ? [] : [{ report, sheet: name, ...contentsOf(snapshot) }];
  });
}

function contentsOf({ pieces }: ReportSnapshot): Pick<StandingReport, 'rows' | 'look'> {
  const styles = pieces.flatMap((piece) => piece.styles);
  const looks = new Map<string, ExcelLook>();
  return {
    rows: pieces.flatMap(({ inputs, values }) =>
      inputs.map((row, at) => row.map((input, column) => standingCell(input, values[at]?.[column]))),
    ),
    look: (row, column) => {
      const style = styles[row - 1]?.[column - 1] ?? 'Normal';
      const look = looks.get(style) ?? { style };
      looks.set(style, look);
      return look;
    },
  };
}

/** What Excel would be given for a cell, as what the cell holds: the apostrophe that says it is text goes. */
function standingCell(input: CellInput, value: unknown): StandingCell {
  if (input === '') return null;
  if (typeof input !== 'string') return input;
  if (input.startsWith("'")) return input.slice(1);
  if (!input.startsWith('=')) return input;
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { formula: input.slice(1), value: known && value !== '' ? value : null };
}
