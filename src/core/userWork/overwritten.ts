import type { SheetPlan } from '../plan/plan';
import { cellAddress } from '../workbook/address';
import { cellText, contentTag, shapeTag, type TaggedCell } from './contentTag';
import { formulaShape } from './formulaShape';
import { GONE_HEADING } from './goneHeading';
import { readTag } from './lineTag';
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
  const found = tags.map(({ row, tag = '' }, index) => {
    const next = tags[index + 1]?.row ?? report.rows.length + 1;
    const rows = report.rows.slice(row - 1, end < 0 || end < row ? next - 1 : Math.min(next - 1, end));
    const { content, shapes } = readTag(tag);
    const isOther = {
      content: tag !== '' && contentTag(rows, width) !== content,
      shapes: shapes !== undefined && shapeTag(rows, width) !== shapes,
    };
    return { row, rows, shapes, isOther };
  });
  const other = found.filter(({ isOther }) => isOther.shapes).length;
  // Where most lines have other formulas, a program spells them otherwise, or columns were inserted.
  const few = other < FEW || other * 2 <= found.filter(({ shapes }) => shapes).length;
  const shaped = lines.written === width && few;
  return found.flatMap(({ row, rows, isOther }, index) => {
    const reshaped = shaped && isOther.shapes;
    if (!isOther.content && !reshaped) return [];
    const name = names[row - 1] ?? '';
    const planned = plannedRows(sheet, index === 0 ? 1 : rowOf().get(name));
    return rows.flatMap((cells, at) => {
      const isOurs = judge(planned, index > 0 && at === 0 && lines.written === width, frozen, reshaped);
      return cells.slice(0, width).flatMap((cell, column): Overwritten[] => {
        if (!isFilled(cell) || (!isOther.content && !isFormula(cell)) || isOurs(cell, column)) return [];
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
  reshaped: boolean,
): (cell: NonNullable<StandingCell>, column: number) => boolean {
  const texts = new Set(planned.flat().map(cellText));
  const does = (other: TaggedCell, formula: string): boolean =>
    isPlannedFormula(other) && formulaShape(other.formula) === formulaShape(formula);
  const [line] = planned;
  return (cell, column) => {
    const candidates = oneByOne && line ? [line] : planned;
    if (reshaped && isFormula(cell)) return candidates.some((row) => does(row[column], cell.formula));
    const isLive = candidates.some((row) => cellText(row[column]) === cellText(FORMULA));
    if (frozen && isLive) return true;
    if (!oneByOne || !line) return texts.has(cellText(cell));
    return isFormula(cell) ? isLive : !isLive && texts.has(cellText(cell));
  };
}

function isPlannedFormula(cell: TaggedCell): cell is { readonly formula: string; readonly value: null } {
  return typeof cell === 'object' && cell?.formula !== undefined;
}

const FORMULA = { formula: '', value: null };

/** Fewer formulas than these a user may well have typed over, though they are all that a report has. */
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
