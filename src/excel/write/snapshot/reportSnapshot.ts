import type { NewTable } from '../steps/tables';
import type { SetUp } from './setUp';
import type { Snapshot } from './snapshot';

/**
 * A report as it was before it is written over. What is not here, Excel does not tell at all or not in one request:
 * conditional formats, groups of rows and page breaks, which are therefore changed last.
 */
export interface ReportSnapshot {
  /** From top to bottom, the first one from row 1 and column A on. */
  readonly pieces: readonly Snapshot[];
  readonly setUp: SetUp;
  readonly tables: readonly NewTable[];
}
