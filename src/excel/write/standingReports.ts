import { charactersOfPoints } from '../../core/layout/columnPoints';
import type { OwnLookedCell, StandingCell, StandingPage, StandingReport } from '../../core/userWork/standingReport';
import { isReportStyle } from '../../core/userWork/writeLooks';
import type { CellInput } from './cellInput';
import type { Preparation } from './prepare';
import type { CellLook } from './snapshot/cellLook';
import { lookDifference, type LookDifference } from './snapshot/lookSteps';
import type { ReportSnapshot } from './snapshot/reportSnapshot';
import type { SetUp } from './snapshot/setUp';
import { NORMAL } from './snapshot/styleLooks';

/** A cell's look in Excel: the style in its gallery that the cell is bound to, and what was changed on the cell itself. */
export interface ExcelLook {
  readonly style: string;
  readonly direct: LookDifference | undefined;
}

/** The reports that a plan writes over, from what was read of them so that they can be put back. */
export function standingReports({ standing, snapshots, styleLooks, commented }: Preparation): StandingReport[] {
  return standing.flatMap(({ id, name, report, unfinished, listed }) => {
    const snapshot = snapshots.get(id);
    if (report === undefined || !snapshot) return [];
    const ofSheet = commented.filter(({ sheetId }) => sheetId === id);
    const known = { report, sheet: name, listed, commented: ofSheet, ...(unfinished ? { unfinished } : {}) };
    return [{ ...known, ...contentsOf(snapshot, styleLooks) }];
  });
}

function contentsOf(
  { pieces, setUp }: ReportSnapshot,
  styleLooks: Preparation['styleLooks'],
): Omit<StandingReport, 'report' | 'sheet' | 'listed' | 'commented'> {
  const styles = pieces.flatMap((piece) => piece.styles);
  const looks = pieces.flatMap((piece) => piece.looks ?? []);
  const common = commonLooks(styles, looks);
  const baseOf = (style: string): CellLook | undefined => styleLooks.get(style.toLowerCase()) ?? common.get(style);
  const own = ownLook(baseOf);
  const look = (row: number, column: number): ExcelLook =>
    own(styles[row - 1]?.[column - 1] ?? NORMAL, looks[row - 1]?.[column - 1]);
  return {
    rows: pieces.flatMap(({ inputs, values }) =>
      inputs.map((row, at) => row.map((input, column) => standingCell(input, values[at]?.[column]))),
    ),
    columns: (pieces[0]?.widths ?? []).map((own) => ({ width: charactersOfPoints(own), own, hidden: own === 0 })),
    hiddenRows: pieces.flatMap(({ area, heights }) =>
      heights.flatMap((height, index) => (height === 0 ? [area.top + index] : [])),
    ),
    heights: pieces.flatMap(({ heights }) => heights),
    plainHeight: setUp.standardHeight,
    frozen: setUp.frozen,
    merged: pieces.flatMap(({ merged }) => merged),
    linked: pieces.flatMap(({ links }) => links),
    page: pageOf(setUp.page),
    look,
    *ownLooks(): Iterable<OwnLookedCell> {
      for (const [index, row] of looks.entries()) {
        for (const at of row.keys()) {
          const found = look(index + 1, at + 1);
          if (isOwn(found, baseOf(found.style)))
            yield { row: index + 1, column: at + 1, style: found.style, look: found };
        }
      }
    },
  };
}

/** Points of an inch. */
const INCH = 72;

function pageOf(page: SetUp['page']): StandingPage {
  const { orientation, paperSize, leftMargin, rightMargin, topMargin, bottomMargin } = page;
  const margins = [leftMargin, rightMargin, topMargin, bottomMargin];
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    isA4: (paperSize ?? 'A4') === 'A4',
    margins: margins.flatMap((margin) => (margin === undefined ? [] : [margin / INCH])),
  };
}

/** A style and a look, with what sets the one apart from the other; each pair is looked at once. */
function ownLook(
  baseOf: (style: string) => CellLook | undefined,
): (style: string, look: CellLook | undefined) => ExcelLook {
  const known = new Map<string, Map<CellLook | undefined, ExcelLook>>();
  return (style, look) => {
    const ofStyle = known.get(style) ?? new Map<CellLook | undefined, ExcelLook>();
    known.set(style, ofStyle);
    const found = ofStyle.get(look) ?? { style, direct: look && lookDifference(look, baseOf(style)) };
    ofStyle.set(look, found);
    return found;
  };
}

/** How most cells of each style look, for styles that Excel does not tell of. */
function commonLooks(
  styles: readonly (readonly string[])[],
  looks: readonly (readonly CellLook[])[],
): ReadonlyMap<string, CellLook> {
  const counts = new Map<string, Map<CellLook, number>>();
  looks.forEach((row, index) => {
    row.forEach((look, at) => {
      const style = styles[index]?.[at] ?? NORMAL;
      const ofStyle = counts.get(style) ?? new Map<CellLook, number>();
      counts.set(style, ofStyle.set(look, (ofStyle.get(look) ?? 0) + 1));
    });
  });
  const common = new Map<string, CellLook>();
  for (const [style, ofStyle] of counts) {
    const [most] = [...ofStyle].sort(([, a], [, b]) => b - a);
    if (most) common.set(style, most[0]);
  }
  return common;
}

/** A number format alone counts where the style has one: see `ownFormats` of the file host. */
function isOwn({ style, direct }: ExcelLook, base: CellLook | undefined): boolean {
  if (style !== NORMAL && !isReportStyle(style)) return true;
  if (direct === undefined) return false;
  const told = Object.keys(JSON.parse(direct) as object);
  return told.some((name) => name !== 'numberFormat') || base?.numberFormat !== 'General';
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
