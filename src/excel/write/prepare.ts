import { markedReport } from '../../core/plan/reportMark';
import type { WorkbookPlan } from '../../core/plan/plan';
import type { StyleName } from '../../core/plan/styles';
import { usedStyles } from '../../core/plan/usedStyles';
import type { KnownSheet } from '../read/knownWorkbook';
import { cutPiece, packPieces, type Piece } from '../read/pieces';
import { readPieces } from '../read/readPieces';
import { queueSheetList } from '../read/sheetList';
import { roundTrip } from '../roundTrip';
import { queuePresentStyles } from './presentStyles';
import { queueSnapshot, SNAPSHOT_CELL_BYTES, type Snapshot } from './snapshot';
import { standingSheets, type StandingExcelSheet } from './standingSheets';

/** What has to be known before a plan is written. */
export interface Preparation {
  readonly standing: readonly StandingExcelSheet[];
  /** No sheet can be added. */
  readonly structureProtected: boolean;
  /** The styles of the plan that the workbook has not. */
  readonly newStyles: readonly StyleName[];
  /** The reports that the plan writes over, by the sheet's id, in pieces from top to bottom. */
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
}

/**
 * Asks, in one request, for what has to be known before a plan is written, and reads the reports that it writes over, so
 * that they can be put back. Where those are large, they take further requests.
 *
 * @param known the sheets as they were when the workbook was last looked at
 */
export async function prepare(known: readonly KnownSheet[], plan: WorkbookPlan): Promise<Preparation> {
  const styles = [...usedStyles(plan).styles];
  const pieces = overwritten(known, plan).flatMap(cutPiece);
  const together = packPieces(pieces).length > 1 ? [] : pieces;
  const { listed, structureProtected, present, first } = await roundTrip((context) => {
    const list = queueSheetList(context);
    const protection = context.workbook.protection.load({ protected: true });
    const presentStyles = queuePresentStyles(context, styles);
    const snapshots = together.map((piece) => ({ piece, content: queueSnapshot(context, piece) }));
    return () => ({
      listed: list(),
      structureProtected: protection.protected,
      present: presentStyles(),
      first: snapshots.map(({ piece, content }) => ({ piece, content: content() })),
    });
  });
  const read = together === pieces ? first : await readPieces(pieces, queueSnapshot);
  const snapshots = new Map<string, Snapshot[]>();
  for (const { piece, content } of read) {
    if (content) snapshots.set(piece.sheetId, [...(snapshots.get(piece.sheetId) ?? []), content]);
  }
  return {
    standing: standingSheets(listed, known),
    structureProtected,
    newStyles: styles.filter((style) => !present.includes(style)),
    snapshots,
  };
}

/** The reports that a plan writes over, from their first cell on. */
function overwritten(known: readonly KnownSheet[], plan: WorkbookPlan): Piece[] {
  const planned = new Set(plan.sheets.map(({ name }) => name));
  return known.flatMap(({ id, mark, used, outline }) => {
    const report = markedReport(mark, outline.name);
    if (!used || report === undefined || !planned.has(report)) return [];
    return [{ sheetId: id, area: { ...used, top: 1, left: 1 }, cellBytes: SNAPSHOT_CELL_BYTES }];
  });
}
