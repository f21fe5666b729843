import { lostLine } from '../../core/userWork/lost/lostLine';
import { ExcelPort } from '../../excel/excelPort';
import { displayLanguage } from '../../excel/office/displayLanguage';
import { ribbonCommands } from '../../excel/office/ribbonCommands';
import { showDialog } from '../../excel/office/showDialog';
import { refreshSettings } from '../../excel/office/workbookSettings';
import { failureOf } from '../../taskpane/failure/failure';
import { languageOf } from '../../taskpane/messages/language';
import { excelPreferences } from '../excelPane/excelPreferences';
import { excelFailure } from '../excelPane/excelTools';
import { outcomeAddress, type RibbonOutcome } from '../outcome/outcomeAddress';
import { wantedReports } from '../pane/wantedReports';
import { COMMANDS, type RibbonResult } from './commands';
import { showFirst } from './showFirst';

/** Runs a button: shows the first sheet that it wrote, and says what it could not do or not keep. */
async function run(act: (workbook: ExcelPort) => Promise<RibbonResult>): Promise<void> {
  try {
    const workbook = new ExcelPort();
    const { written, lost } = await act(workbook);
    if (written.length === 0) await say({ kind: 'nothingToAdd' });
    else {
      await showFirst(workbook, written);
      if (lost.length > 0) await say({ kind: 'notKept', what: lost.map(lostLine) });
    }
  } catch (error) {
    await say({ kind: 'failed', failure: failureOf(await excelFailure(error)) });
  }
}

/** An Excel that shows no dialog has no other way to tell: the button then ends in silence. */
async function say(outcome: RibbonOutcome): Promise<void> {
  const address = outcomeAddress(outcome, languageOf(displayLanguage()), window.location.href);
  await showDialog(address).catch(() => undefined);
}

ribbonCommands({
  generaProspetti: () =>
    run(async (workbook) => {
      // Excel may keep this page from one press to the next, and the pane has its own.
      await refreshSettings();
      const { unwanted } = await excelPreferences.load();
      return COMMANDS.generaProspetti(workbook, wantedReports(unwanted));
    }),
  verificaDati: () => run((workbook) => COMMANDS.verificaDati(workbook)),
  creaModello: () => run((workbook) => COMMANDS.creaModello(workbook, new Date().getFullYear())),
});
