import { fflateCompression } from '../core/compression/fflateCompression';
import type { MailingEdits } from '../core/mailing/mailingEdits';
import type { MailingFacts } from '../core/mailing/mailingFacts';
import type { GridRequest } from '../core/inputs/locateInputs';
import type { WorkbookPlan } from '../core/plan/plan';
import type { Progress } from '../core/progress';
import type { KeepStanding } from '../core/userWork/keepStanding';
import type { StandingReport } from '../core/userWork/standingReport';
import type { Grid, WorkbookOutline } from '../core/workbook/workbookView';
import { editForMailing } from './mailing/editForMailing';
import { readFormulas } from './mailing/readFormulas';
import { readPeopleAndComments } from './mailing/readPeopleAndComments';
import { activeCell, type ActiveCell } from './read/activeCell';
import type { KnownWorkbook } from './read/knownWorkbook';
import { readGrids } from './read/readGrids';
import { readWorkbook } from './read/readWorkbook';
import { onceMore } from './onceMore';
import { select, type CellPlace } from './select';
import { takenName } from './write/addedSheets';
import type { WrittenExcelSheet } from './write/applyPlan';
import { prepare } from './write/prepare';
import { standingReports } from './write/standingReports';
import { writeWatching, type Wanted } from './write/writeWatching';

/**
 * The workbook that is open in Excel, behind the port of the use cases. Whatever Excel refuses is thrown as
 * `ExcelProblem`.
 */
export class ExcelPort {
  readonly compression = fflateCompression;

  /** The workbook as it was when it was last looked at; nothing once it was written to. */
  private known: KnownWorkbook | undefined;

  /** The ids of sheets by the names that they had when they were last read or written. */
  private readonly ids = new Map<string, string>();

  /** Two requests. The cells of the inputs come along, for `readGrids`. */
  async outline(): Promise<WorkbookOutline> {
    const { sheets } = await this.look();
    return { sheets: sheets.map(({ outline }) => outline) };
  }

  /** No request for inputs of up to 300 rows, when the outline was asked for just before; else one for each 2 MB. */
  async readGrids(requests: readonly GridRequest[]): Promise<readonly Grid[]> {
    const known = this.known ?? (await this.look());
    const grids = await readGrids(known, requests);
    // What was read once may change before it is asked for again.
    this.known = { ...known, starts: new Map() };
    return grids;
  }

  /** One request, when the outline was asked for before; more where the reports are large, and one where there are comments. */
  async readBack(plan: WorkbookPlan): Promise<readonly StandingReport[]> {
    const { sheets } = this.known ?? (await this.look());
    return standingReports(await prepare(sheets, plan));
  }

  /**
   * Two requests, when the outline was asked for before, and one more for each further 2 MB that is read or written, and where
   * there are comments.
   */
  async apply(
    plan: WorkbookPlan,
    progress: Progress,
    keep: KeepStanding = () => Promise.resolve(plan),
  ): Promise<readonly Pick<WrittenExcelSheet, 'planned' | 'written'>[]> {
    const known = this.known ?? (await this.look());
    this.known = undefined;
    const written = await this.write(known, { plan, keep, progress }, []);
    this.known = undefined;
    for (const { written: name, id } of written) this.ids.set(name, id);
    return written.map(({ planned, written: name }) => ({ planned, written: name }));
  }

  /** What only Excel can tell of a workbook that is to be sent: two or three requests, one more for each 2 MB of cells. */
  async mailingFacts(): Promise<MailingFacts> {
    const { sheets } = this.known ?? (await this.look());
    return { ...(await readPeopleAndComments()), ...(await readFormulas(sheets)) };
  }

  /** Makes it ready to be sent: one request. */
  async editForMailing(edits: MailingEdits): Promise<void> {
    const { sheets } = this.known ?? (await this.look());
    this.known = undefined;
    await editForMailing(sheets, edits);
  }

  /** The cell that the user is on: one request. */
  activeCell(): Promise<ActiveCell> {
    return activeCell();
  }

  /** Shows a cell to the user. */
  async select(place: CellPlace): Promise<void> {
    await select(this.ids, place);
  }

  /** @param taken the names that something has which Excel does not list, as chart sheets: each was found by stumbling over it */
  private write(known: KnownWorkbook, wanted: Wanted, taken: readonly string[]): Promise<readonly WrittenExcelSheet[]> {
    return onceMore(
      () => writeWatching(known, wanted, taken),
      async (problem) => {
        const fresh = await this.look();
        const name = takenName(problem);
        const another = name !== undefined && taken.length < wanted.plan.sheets.length;
        return another ? this.write(fresh, wanted, [...taken, name]) : writeWatching(fresh, wanted, taken);
      },
    );
  }

  private async look(): Promise<KnownWorkbook> {
    const known = await readWorkbook();
    this.known = known;
    for (const { outline, id } of known.sheets) this.ids.set(outline.name, id);
    return known;
  }
}
