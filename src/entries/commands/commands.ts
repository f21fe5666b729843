import { minuteOf } from '../../core/record/minute';
import { generate } from '../../usecases/generate';
import { verify } from '../../usecases/verify';
import { writeFindings } from '../../usecases/writeFindings';
import { writeTemplate } from '../../usecases/writeTemplate';
import type { WorkbookPort, WrittenSheet } from '../../usecases/workbookPort';

/** The functions of the ribbon, by the names that the manifest calls them. Each returns the sheets that it wrote. */
export interface RibbonCommands {
  readonly generaProspetti: (workbook: WorkbookPort, reports?: readonly string[]) => Promise<readonly WrittenSheet[]>;
  readonly verificaDati: (workbook: WorkbookPort) => Promise<readonly WrittenSheet[]>;
  readonly creaModello: (workbook: WorkbookPort, year: number) => Promise<readonly WrittenSheet[]>;
}

/** What the ribbon's buttons do; the outcome is in the workbook itself, since no pane need be open. */
export const COMMANDS: RibbonCommands = {
  generaProspetti: async (workbook, reports) => {
    const generation = await generate(workbook, {
      draft: false,
      made: minuteOf(new Date()),
      ...(reports ? { reports } : {}),
    });
    if (generation.outcome === 'written' && generation.reports.length > 0) return generation.reports;
    return writeFindings(workbook, generation.examination);
  },
  verificaDati: async (workbook) => writeFindings(workbook, await verify(workbook)),
  creaModello: async (workbook, year) => (await writeTemplate(workbook, year)).sheets,
};
