import { minuteOf } from '../../core/record/minute';
import { generate } from '../../usecases/generate';
import { verify } from '../../usecases/verify';
import { writeFindings } from '../../usecases/writeFindings';
import { writeTemplate } from '../../usecases/writeTemplate';
import type { KeptSheets } from '../../usecases/applyKeeping';
import type { WorkbookPort } from '../../usecases/workbookPort';

/** What a button did: the sheets that it wrote, and what of users' work on them it could not keep. */
export type RibbonResult = Pick<KeptSheets, 'written' | 'lost'>;

/** The functions of the ribbon, by the names that the manifest calls them. */
export interface RibbonCommands {
  readonly generaProspetti: (workbook: WorkbookPort, reports?: readonly string[]) => Promise<RibbonResult>;
  readonly verificaDati: (workbook: WorkbookPort) => Promise<RibbonResult>;
  readonly creaModello: (workbook: WorkbookPort, year: number) => Promise<RibbonResult>;
}

/** What the ribbon's buttons do; the outcome is in the workbook itself, since no pane need be open. */
export const COMMANDS: RibbonCommands = {
  generaProspetti: async (workbook, reports) => {
    const generation = await generate(workbook, {
      draft: false,
      made: minuteOf(new Date()),
      ...(reports ? { reports } : {}),
    });
    if (generation.outcome === 'written' && generation.reports.length > 0)
      return { written: generation.reports, lost: generation.lost };
    return writeFindings(workbook, generation.examination);
  },
  verificaDati: async (workbook) => writeFindings(workbook, await verify(workbook)),
  creaModello: async (workbook, year) => ({ written: (await writeTemplate(workbook, year)).sheets, lost: [] }),
};
