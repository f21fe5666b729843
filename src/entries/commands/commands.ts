import type { Place } from '../../core/diagnostics/finding';
import { generate } from '../../usecases/generate';
import { verify } from '../../usecases/verify';
import { writeFindings } from '../../usecases/writeFindings';
import { writeTemplate } from '../../usecases/writeTemplate';
import type { WorkbookPort, WrittenSheet } from '../../usecases/workbookPort';

/** The functions of the ribbon, by the names that the manifest calls them. Each returns the place to show, if any. */
export interface RibbonCommands {
  readonly generaProspetti: (workbook: WorkbookPort, reports?: readonly string[]) => Promise<Place | undefined>;
  readonly verificaDati: (workbook: WorkbookPort) => Promise<Place | undefined>;
  readonly creaModello: (workbook: WorkbookPort, year: number) => Promise<Place | undefined>;
}

/** What the ribbon's buttons do; the outcome is in the workbook itself, since no pane need be open. */
export const COMMANDS: RibbonCommands = {
  generaProspetti: async (workbook, reports) => {
    const generation = await generate(workbook, { draft: false, ...(reports ? { reports } : {}) });
    if (generation.outcome === 'written' && generation.reports.length > 0) return firstOf(generation.reports);
    return firstOf(await writeFindings(workbook, generation.examination));
  },
  verificaDati: async (workbook) => firstOf(await writeFindings(workbook, await verify(workbook))),
  creaModello: async (workbook, year) => firstOf((await writeTemplate(workbook, year)).sheets),
};

function firstOf([sheet]: readonly WrittenSheet[]): Place | undefined {
  return sheet && { sheet: sheet.written, cell: 'A1' };
}
