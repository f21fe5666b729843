import type { LeftOut } from '../core/progress';

/** Why Excel did not do what was asked; the pane has a sentence for each. */
export type ExcelProblemReason =
  /** A cell is being edited. */
  | 'editMode'
  /** A report's sheet is protected: `sheet` says which, where that is known. */
  | 'protectedSheet'
  /** Excel does not allow it: the workbook was opened for reading only, rights are missing, whoever manages Excel forbids it. */
  | 'readOnly'
  /** The workbook's structure is protected, so that no sheet can be added. */
  | 'protectedStructure'
  /** A sheet was deleted in the meantime, or stands no more where a finding was: `sheet` says which, where known. */
  | 'sheetGone'
  /** The sheet is hidden, so that no cell of it can be shown: `sheet`. */
  | 'sheetHidden'
  /** An Excel Table that is to be added exists on another sheet: `table`. */
  | 'tableExists'
  /** A sheet, table or style of a name that is needed was added in the meantime. */
  | 'nameTaken'
  /** Something stands on a report's sheet that would be lost or that Excel does not let be written over, as a pivot table: `sheet`, where known. */
  | 'inTheWay'
  /** Something stands far away from a report on its sheet: `sheet`. */
  | 'farAway'
  /** Somebody typed on a report while it was to be written over: `sheet`. */
  | 'changedMeanwhile'
  /** Too much at once: Excel on the web refused a request or an answer for its size, or cells or memory ran out. */
  | 'payloadRefused'
  /** The connection to the workbook is gone. */
  | 'sessionLost'
  /** This Excel lacks something that is needed. */
  | 'apiMissing'
  /** Excel is doing something else: a dialog is open, too much is going on. */
  | 'busy'
  /** Another workbook is in front, which Excel often says by failing without a reason. */
  | 'notInFront'
  /** Excel took what was asked for as wrong: a fault of ours, or the workbook changed meanwhile. */
  | 'refused'
  /** Anything else: `code` is Excel's. */
  | 'unknown';

/** What is known besides the reason. */
export interface ExcelProblemDetails {
  readonly sheet?: string;
  readonly table?: string;
  /** Excel's own error code, for a report to whoever maintains this. */
  readonly code?: string;
  /** True where a run broke off and what it had written could not be taken back: the workbook holds half of it. */
  readonly halfWritten?: true;
  /** What could not be put back of the reports that the run had touched, where the rest was. */
  readonly leftOut?: LeftOut;
}

/** A failure of Excel's. The message is for developers; users read the sentence of the reason. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';

  constructor(
    readonly reason: ExcelProblemReason,
    readonly details: ExcelProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(details.code === undefined ? reason : `${reason}: ${details.code}`, options);
  }
}
