import type { SheetPlan } from '../plan/plan';
import { cellAddress } from '../workbook/address';
import { cellText, contentTag, type TaggedCell } from './contentTag';
import { GONE_HEADING } from './goneHeading';
import type { StandingLines } from './standingLines';
import { isFilled, isFormula, type StandingCell, type StandingReport } from './standingReport';

/** Something that a user wrote into the cells of a report itself, which the report cannot keep there. */
export interface Overwritten {
  /** The row beside which it goes, by its name. */
  readonly name: string;
  /** Where it stands: `E13`. */
  readonly cell: string;
  /** As a person would read it. */
  readonly text: string;
}

/**
 * What users wrote over the cells of a report or into rows between its lines: told by the tags of the rows, and then by
 * what the same line says now. In rows that somebody wrote into, a text that has changed in the inputs since is among it.
 */
export function overwritten(
  report: StandingReport,
  lines: StandingLines,
  sheet: SheetPlan,
  rowOf: () => ReadonlyMap<string, number>,
): Overwritten[] {
  const { tags, keys, names } = lines;
  const width = keys - 1;
  const end = report.rows.findIndex((row) => row[0] === GONE_HEADING);
  const frozen = holdsValuesOnly(report, sheet, width);
  return tags.flatMap(({ row, tag }, index) => {
    const next = tags[index + 1]?.row ?? report.rows.length + 1;
    const rows = report.rows.slice(row - 1, end < 0 || end < row ? next - 1 : Math.min(next - 1, end));
    if (tag === undefined || contentTag(rows, width) === tag) return [];
    const name = names[row - 1] ?? '';
    const planned = plannedRows(sheet, index === 0 ? 1 : rowOf().get(name));
    return rows.flatMap((cells, at) => {
      const isOurs = judge(planned, index > 0 && at === 0 && lines.written === width, frozen);
      return cells.slice(0, width).flatMap((cell, column): Overwritten[] => {
        if (!isFilled(cell) || isOurs(cell, column)) return [];
        const address = cellAddress(row + at, column + 1);
        return [{ name: index === 0 ? (names[at] ?? name) : name, cell: address, text: italianText(cell) }];
      });
    });
  });
}

/** A line of the plan with the rows down to the next one, as wide as the report. */
function plannedRows({ rows, notes }: SheetPlan, first: number | undefined): TaggedCell[][] {
  if (first === undefined || !notes) return [];
  const below = rows.findIndex(({ key }, index) => index >= first && key !== undefined);
  return rows.slice(first - 1, below < 0 ? rows.length : below).map(({ cells }) => cells.slice(0, notes.keys - 1));
}

/**
 * Tells what the report itself says from what somebody wrote into it. The cells of the line itself are compared one by
 * one; below it, and where columns were inserted, it is enough that the report says the same somewhere there.
 */
function judge(
  planned: readonly (readonly TaggedCell[])[],
  oneByOne: boolean,
  frozen: boolean,
): (cell: NonNullable<StandingCell>, column: number) => boolean {
  const texts = new Set(planned.flat().map(cellText));
  const [line] = planned;
  return (cell, column) => {
    const isLive = (oneByOne && line ? [line] : planned).some((row) => cellText(row[column]) === cellText(FORMULA));
    if (frozen && isLive) return true;
    if (!oneByOne || !line) return texts.has(cellText(cell));
    return isFormula(cell) ? isLive : !isLive && texts.has(cellText(cell));
  };
}

const FORMULA = { formula: '', value: null };

/** With fewer formulas than these, a user may well have typed over every one. */
const FEW = 4;

/**
 * True for a report whose formulas were all made values, so that it can be mailed: nobody typed the numbers that stand in
 * their place.
 */
function holdsValuesOnly({ rows }: StandingReport, sheet: SheetPlan, width: number): boolean {
  if (rows.some((row) => row.slice(0, width).some(isFormula))) return false;
  const planned = sheet.rows
    .flatMap(({ cells }) => cells.slice(0, width))
    .filter((cell) => cell?.formula !== undefined);
  return planned.length >= FEW;
}

function italianText(cell: NonNullable<StandingCell>): string {
  if (isFormula(cell)) return `=${cell.formula}`;
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell);
}
