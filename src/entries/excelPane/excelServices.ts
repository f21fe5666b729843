import type { ExcelPort } from '../../excel/excelPort';
import { displayLanguage } from '../../excel/office/displayLanguage';
import { languageOf } from '../../taskpane/messages/language';
import type { ExcelServices } from '../../taskpane/services';
import { fetchExample } from '../pane/fetchExample';
import { base64 } from '../../core/compression/base64';
import { excelPreferences } from './excelPreferences';
import { excelTheme } from './excelTheme';

type ExcelTools = typeof import('./excelTools');

/** The pane's services over the open workbook. */
export function excelServices(): ExcelServices {
  let workbook: ExcelPort | undefined;
  /** What Excel refuses becomes a failure that the pane can tell. */
  const working = async <T>(work: (tools: ExcelTools, workbook: ExcelPort) => Promise<T>): Promise<T> => {
    const tools = await import(/* webpackChunkName: "excelTools" */ './excelTools');
    try {
      workbook ??= new tools.ExcelPort();
      return await work(tools, workbook);
    } catch (error) {
      throw await tools.excelFailure(error);
    }
  };
  const language = languageOf(displayLanguage());
  return {
    home: 'excel',
    language,
    theme: excelTheme(),
    preferences: excelPreferences,
    templateYear: new Date().getFullYear(),
    verify: (progress) => working(({ verifyFor }, open) => verifyFor(open, progress)),
    generate: (wish, progress) => working(({ generateFor }, open) => generateFor(open, wish, language, progress)),
    goTo: (place) =>
      working(async (_, open) => {
        await open.select(place);
        return undefined;
      }),
    explainSelected: () =>
      working(async ({ ExcelPort, originTools }) => {
        const { explainSelected } = await originTools();
        // Beside whatever is under way: what a run has read of the workbook stays its own.
        return explainSelected(new ExcelPort());
      }),
    watchSelection: (onChange) => {
      const silent = (): undefined => undefined;
      const watching = working(({ watchSelection }) => watchSelection(onChange)).catch(silent);
      return () => {
        void watching.then((stop) => stop?.()).catch(silent);
      };
    },
    writeTemplate: (year, progress) =>
      working(async ({ templateTools }, open) => {
        const { writeTemplate } = await templateTools();
        return { made: 'sheets', ...(await writeTemplate(open, year, progress)) };
      }),
    prepareNewYear: (progress) =>
      working(async ({ currentFile, newYearTools, openInNewWindow }) => {
        const { nextYear } = await newYearTools();
        const made = await nextYear(await currentFile(), progress);
        if (made.outcome === 'stopped') return made;
        const { result, ...told } = made;
        await openInNewWindow(base64(result));
        return told;
      }),
    checkMailing: (wish, progress) =>
      working(async ({ mailingTools }, open) => {
        const { checkMailing, prepareMailing, valuesTold } = await mailingTools();
        if (wish?.reportsAsValues && !wish.confirmed) return valuesTold(wish, language);
        if (wish) await prepareMailing(open, wish, progress);
        return { remarks: await checkMailing(open, progress) };
      }),
    restore: (confirmed, progress) =>
      working(async ({ ExcelPort, foreseenTools }, open) => {
        const { restoreFor } = await foreseenTools();
        return restoreFor(confirmed ? open : new ExcelPort(), confirmed, language, progress);
      }),
    signOffTools: () => working(async ({ signOffTools }) => (await signOffTools()).signOffToolsFor(language)),
    signOff: (wish, progress) =>
      working(async ({ signOffTools }, open) => {
        const { signOffFor } = await signOffTools();
        return signOffFor(open, wish, language, progress);
      }),
    foresee: (wish) =>
      working(async ({ ExcelPort, foreseenTools }) => {
        const { foreseeFor } = await foreseenTools();
        // Beside whatever is under way, which must not take what is read here for its own.
        return foreseeFor(new ExcelPort(), wish);
      }),
    openExample: () =>
      working(async ({ openInNewWindow }) => {
        await openInNewWindow(base64(await fetchExample()));
        return undefined;
      }),
  };
}
