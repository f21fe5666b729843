import { markedReport } from '../../core/plan/reportMark';
import type { WorkbookPlan } from '../../core/plan/plan';
import { RECORD_NAME } from '../../core/record/recordName';
import { CELL_TEXT } from '../../core/record/recordSheet';
import { STYLES, type StyleName } from '../../core/plan/styles';
import { usedStyles } from '../../core/plan/usedStyles';
import type { Area } from '../../core/workbook/address';
import { ExcelProblem } from '../excelProblem';
import { areaOf } from '../read/bareAddress';
import { commentedCells, type CommentedCell } from '../read/commentedCells';
import type { KnownSheet } from '../read/knownWorkbook';
import { queueFilters } from '../read/queueFilters';
import { cellCount, cutPiece } from '../read/pieces';
import { readPieces, type ReadPiece } from '../read/readPieces';
import { queueSheetList } from '../read/sheetList';
import { roundTrip } from '../roundTrip';
import type { ChangeWatch } from './changeWatch';
import { refuseFar } from './refuseFar';
import { queuePresentStyles } from './presentStyles';
import { queuePivots } from './queuePivots';
import { formatPiece, type FormatPiece } from './snapshot/cellFormats';
import type { CellLook } from './snapshot/cellLook';
import { NORMAL, queueStyleLooks } from './snapshot/styleLooks';
import type { ReportSnapshot } from './snapshot/reportSnapshot';
import { queueSetUp } from './snapshot/setUp';
import { queueSnapshot, type Snapshot } from './snapshot/snapshot';
import { withoutFiltered } from './snapshot/withoutFiltered';
import { standingTables } from './snapshot/standingTables';
import { standingSheets, type StandingExcelSheet } from './standingSheets';

/** What has to be known before a plan is written. */
export interface Preparation {
  readonly standing: readonly StandingExcelSheet[];
  /** No sheet can be added. */
  readonly structureProtected: boolean;
  /** The ids of those reports that hold pivot tables. */
  readonly pivoted: ReadonlySet<string>;
  /** The styles of the plan that the workbook has not. */
  readonly newStyles: readonly StyleName[];
  /** How cells of the plan's styles look, by the style's name in lower case, as far as Excel tells. */
  readonly styleLooks: ReadonlyMap<string, CellLook>;
  /** The cells of the workbook that bear comments; none where no report is written over. */
  readonly commented: readonly CommentedCell[];
  /** The reports that the plan writes over, by the sheet's id. */
  readonly snapshots: ReadonlyMap<string, ReportSnapshot>;
}

/** Up to here, the reports that are written over are read with the first request: Excel on the web refuses 5 MB. */
const TOGETHER_BYTES = 4_000_000;

/** What a cell of the record takes in an answer, one in two of them being empty: it comes as value and as formula. */
const RECORD_BYTES = CELL_TEXT;

/** In more cells than these, what users did to the looks of single ones is not read: it would take longer than to write. */
const MOST_LOOKS = 60_000;

/**
 * Asks, in one request, for what has to be known before a plan is written, and reads the reports that it writes over, so
 * that they can be put back. Where those are large, they take further requests; and where somebody wrote beyond the cells
 * that were in use.
 *
 * @param known the sheets as they were when the workbook was last looked at
 * @param watch begins before the reports are read, where there are any
 */
export async function prepare(
  known: readonly KnownSheet[],
  plan: WorkbookPlan,
  watch?: ChangeWatch,
): Promise<Preparation> {
  const styles = [...usedStyles(plan).styles];
  const reports = overwritten(known, plan);
  await refuseFar(reports);
  const pieces = piecesOf(reports);
  const bytes = pieces.reduce((sum, { area, cellBytes }) => sum + cellCount(area) * cellBytes, 0);
  const together = bytes <= TOGETHER_BYTES;
  const { listed, present, first, ...asked } = await ask(reports, styles, together ? pieces : [], watch).catch(
    (error: unknown) => {
      const tooLong = error instanceof ExcelProblem && error.reason === 'payloadRefused' && pieces.length > 0;
      if (!tooLong) throw error;
      return ask(reports, styles, [], watch);
    },
  );
  if (reports.some((report) => hasGrown(report, asked.used.get(report.id)))) {
    return prepare(
      known.map((sheet) => ({ ...sheet, used: asked.used.get(sheet.id) ?? sheet.used })),
      plan,
      watch,
    );
  }
  const read = first.length === pieces.length ? first : await readPieces(pieces, queueSnapshot);
  const standing = standingSheets(listed, known, asked);
  const snapshots = reports.flatMap((report): [string, ReportSnapshot][] => {
    const sheet = standing.find(({ id }) => id === report.id);
    const setUp = asked.setUps.get(report.id);
    const parts = read.flatMap(({ piece, content }) =>
      piece.sheetId === report.id && content ? [withoutFiltered(content, sheet?.listed ?? [])] : [],
    );
    return sheet && setUp ? [[report.id, { pieces: parts, setUp, tables: standingTables(report, sheet) }]] : [];
  });
  return {
    standing,
    structureProtected: asked.structureProtected,
    pivoted: asked.pivoted,
    styleLooks: asked.styleLooks,
    commented: await commentedCells(asked.comments),
    newStyles: styles.filter((style) => !present.includes(style)),
    snapshots: new Map(snapshots),
  };
}

interface Asked {
  readonly listed: ReturnType<ReturnType<typeof queueSheetList>>;
  readonly structureProtected: boolean;
  readonly pivoted: ReadonlySet<string>;
  readonly filters: ReadonlyMap<string, Area>;
  readonly present: readonly StyleName[];
  readonly styleLooks: ReadonlyMap<string, CellLook>;
  /** The ids of the workbook's comments; none where no report is written over. */
  readonly comments: readonly string[];
  readonly setUps: ReadonlyMap<string, ReportSnapshot['setUp']>;
  /** The cells of the reports that hold something or look like something, by the sheet's id. */
  readonly used: ReadonlyMap<string, Area>;
  readonly first: readonly ReadPiece<FormatPiece, Snapshot | undefined>[];
}

function ask(
  reports: readonly KnownSheet[],
  styles: readonly StyleName[],
  pieces: readonly FormatPiece[],
  watch: ChangeWatch | undefined,
): Promise<Asked> {
  return roundTrip((context) => {
    const begun = reports.length === 0 ? undefined : watch?.queueBegin(context);
    const list = queueSheetList(context);
    const protection = context.workbook.protection.load({ protected: true });
    const pivots = queuePivots(
      context,
      reports.map(({ id }) => id),
    );
    const filters = queueFilters(
      context,
      reports.map(({ id }) => id),
    );
    const present = queuePresentStyles(context, styles);
    const gallery = reports.length === 0 ? [] : [NORMAL, ...styles.map((style) => STYLES[style].name)];
    const looks = queueStyleLooks(context, gallery);
    const comments = reports.length === 0 ? undefined : context.workbook.comments.load({ id: true });
    const setUps = reports.map(({ id }) => ({ id, setUp: queueSetUp(context, id) }));
    const used = reports.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return { id, range: sheet.getUsedRangeOrNullObject().untrack().load({ address: true }) };
    });
    const snapshots = pieces.map((piece) => ({ piece, content: queueSnapshot(context, piece) }));
    const answer = (): Asked => ({
      listed: list(),
      structureProtected: protection.protected,
      pivoted: pivots(),
      filters: filters(),
      present: present(),
      styleLooks: looks(),
      comments: (comments?.items ?? []).map(({ id }) => id),
      setUps: new Map(
        setUps.flatMap(({ id, setUp }) => {
          const told = setUp();
          return told ? [[id, told] as const] : [];
        }),
      ),
      used: new Map(
        used.flatMap(({ id, range }) => (range.isNullObject ? [] : [[id, areaOf(range.address)] as const])),
      ),
      first: snapshots.map(({ piece, content }) => ({ piece, content: content() })),
    });
    return () => {
      begun?.();
      return answer();
    };
  });
}

/** Whether there is something now beyond the cells that were in use. */
function hasGrown({ used }: KnownSheet, now: Area | undefined): boolean {
  return now !== undefined && (now.bottom > (used?.bottom ?? 0) || now.right > (used?.right ?? 0));
}

/** The reports that a plan writes over. */
function overwritten(known: readonly KnownSheet[], plan: WorkbookPlan): readonly KnownSheet[] {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  return known.filter(({ mark, outline }) => {
    const { report } = markedReport(mark, outline.name);
    return report !== undefined && planned.has(report);
  });
}

/** Their cells, from the first one on. */
function piecesOf(reports: readonly KnownSheet[]): FormatPiece[] {
  const areas = reports.flatMap(({ id, used, outline: { report } }) =>
    used ? [{ id, area: { ...used, top: 1, left: 1 }, textBytes: report === RECORD_NAME ? RECORD_BYTES : 0 }] : [],
  );
  const looks = areas.reduce((sum, { area }) => sum + cellCount(area), 0) <= MOST_LOOKS;
  return areas.flatMap(({ id, area, textBytes }) => cutPiece(formatPiece(id, area, looks, textBytes)));
}
