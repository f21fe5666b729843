import type { Finding } from '../diagnostics/finding';
import type { InputName } from '../inputs/definitions';
import type { SheetPlan } from '../plan/plan';
import type { Ledger } from '../statements/ledger';

/** What a report is made from. */
export interface ReportContext {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  /** The short form of the hash of everything that was read. */
  readonly fingerprint: string;
  /** Errors were overridden: every page says so. */
  readonly draft: boolean;
  /** The report is of inputs as they were at an earlier time, and says so. */
  readonly restored: boolean;
  /** What to say where somebody signed off other inputs. */
  readonly lapsed?: string | undefined;
  /** The reports of this run that are already laid out, by name: a report may refer to the cells of an earlier one. */
  readonly earlier: ReadonlyMap<string, LaidOutReport>;
}

/** A report sheet, and the cells that other reports may point at, by a name of their own. */
export interface LaidOutReport {
  readonly sheet: SheetPlan;
  readonly anchors: ReadonlyMap<string, string>;
}

/** A statement that the tool can write. */
export interface Report {
  /** The sheet's name, and what `--prospetti` calls it. */
  readonly name: string;
  /**
   * The sheets that the report shows besides the needed ones. Without them it has less to show, or nothing (`hasData`); but
   * where one of them is there and its structure is wrong, the report is left out.
   */
  readonly shows: readonly InputName[];
  /** The sheets that it is made from: what changes in others leaves it as it is. All where left out. */
  readonly dependsOn?: readonly InputName[];
  /** Whether the workbook has what the report shows; left out where it always has. */
  readonly hasData?: (ledger: Ledger) => boolean;
  /** What is missing where it has not, as the end of a sentence. */
  readonly without?: string;
  /** Left out in silence: the report only serves a way of keeping data that few use. */
  readonly optional?: true;
  /** Reports whose cells its formulas refer to: where they have data, they are made along with it. */
  readonly builtOn?: readonly string[];
  readonly layOut: (context: ReportContext) => LaidOutReport;
}
