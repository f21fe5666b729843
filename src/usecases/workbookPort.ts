import type { Compression } from '../core/compression/compression';
import type { GridRequest } from '../core/inputs/locateInputs';
import type { WorkbookPlan } from '../core/plan/plan';
import type { KeepStanding } from '../core/userWork/keepStanding';
import type { StandingReport } from '../core/userWork/standingReport';
import type { Progress } from './progress';
import type { Grid, WorkbookOutline } from '../core/workbook/workbookView';

/** A sheet of a plan, and the name under which it stands in the workbook. */
export interface WrittenSheet {
  readonly planned: string;
  readonly written: string;
}

/** What the use cases need of a workbook, wherever it is: in Excel or in a file. */
export interface WorkbookPort {
  /** How the host deflates, for what a workbook remembers of its reports. */
  readonly compression: Compression;
  outline(): Promise<WorkbookOutline>;
  /** All the cells that are asked for, at once. */
  readGrids(requests: readonly GridRequest[]): Promise<readonly Grid[]>;
  /** The reports that the plan would write over, with what users did to them. */
  readBack(plan: WorkbookPlan): Promise<readonly StandingReport[]>;
  /**
   * Writes the plan's sheets: all of them, or none. Throws `Cancelled` where it is told to stop in between.
   *
   * @param keep makes of the reports that it writes over, as they stand, the plan that is written; asked again where they
   * changed meanwhile. Without it, nothing of them is kept
   */
  apply(plan: WorkbookPlan, progress: Progress, keep?: KeepStanding): Promise<readonly WrittenSheet[]>;
}
