import type { FilePort } from '../../file/filePort';
import { PaneError } from '../../taskpane/failure/failure';
import type { Language } from '../../taskpane/messages/language';
import { DEFAULT_PREFERENCES } from '../../taskpane/preferences';
import type { BrowserServices, Download, OpenedWorkbook, ThemeSource } from '../../taskpane/services';
import { EXAMPLE_NAME, fetchExample } from '../pane/fetchExample';
import { copyName, download, mailedName, nameOfYear } from './download';
import { localPreferences } from './localPreferences';

type FileTools = typeof import('./fileTools');

/** The workbook at hand. */
interface OpenFile {
  readonly name: string;
  bytes: Uint8Array;
  port: FilePort;
  /** The last copy with reports that was made of it. */
  copy?: Uint8Array;
}

/** The pane's services over a file of the user's. The file never leaves the page; what is written is a copy to save. */
export function browserServices(language: Language, theme: ThemeSource): BrowserServices {
  let open: OpenFile | undefined;

  /** What is wrong with a file becomes a failure that the pane can tell. */
  const withTools = async <T>(work: (tools: FileTools) => T | Promise<T>): Promise<T> => {
    const tools = await import(/* webpackChunkName: "fileTools" */ './fileTools');
    try {
      return await work(tools);
    } catch (error) {
      throw tools.fileFailure(error);
    }
  };
  const withFile = <T>(work: (tools: FileTools, file: OpenFile) => Promise<T>): Promise<T> =>
    withTools((tools) => {
      if (!open) throw new Error('no file is open');
      return work(tools, open);
    });
  const openBytes = (name: string, bytes: Uint8Array): Promise<OpenedWorkbook> =>
    withTools(({ FilePort }) => {
      open = { name, bytes, port: new FilePort(bytes) };
      return { name };
    });

  return {
    home: 'browser',
    language,
    theme,
    templateYear: new Date().getFullYear(),
    preferences: {
      load: () => (open ? localPreferences(open.name).load() : Promise.resolve(DEFAULT_PREFERENCES)),
      save: (preferences) => (open ? localPreferences(open.name).save(preferences) : Promise.resolve()),
    },
    openFile: async (file) => {
      await withTools(({ checkFileSize }) => {
        checkFileSize(file.size);
      });
      return openBytes(file.name, await bytesOf(file));
    },
    openExample: async () => openBytes(EXAMPLE_NAME, await fetchExample()),
    verify: (progress) => withFile(({ verifyFor }, { port }) => verifyFor(port, progress)),
    generate: (wish, progress) =>
      withFile(async ({ generateFor }, file) => {
        const outcome = await generateFor(file.port, wish, language, progress);
        const copy = outcome.outcome === 'written' && copied(file, file.port);
        return copy ? { ...outcome, download: copy } : outcome;
      }),
    restore: (confirmed, progress) =>
      withFile(async ({ FilePort, foreseenTools }, file) => {
        const { restoreFor } = await foreseenTools();
        const port = new FilePort(file.copy ?? file.bytes);
        return restoreFor(port, confirmed, language, progress, () => copied(file, port));
      }),
    signOffTools: () => withTools(async ({ signOffTools }) => (await signOffTools()).signOffToolsFor(language)),
    signOff: (wish, progress) =>
      withFile(async ({ FilePort, signOffTools }, file) => {
        const { signOffFor } = await signOffTools();
        const port = new FilePort(file.copy ?? file.bytes);
        return signOffFor(port, wish, language, progress, () => {
          const copy = copied(file, port);
          // From now on this copy is the workbook at hand: what is generated or checked next has its sign-offs.
          if (port.result) [file.bytes, file.port] = [port.result, new FilePort(port.result)];
          return copy;
        });
      }),
    foresee: (wish) =>
      withFile(async ({ foreseenTools }, { port }) => {
        const { foreseeFor } = await foreseenTools();
        return foreseeFor(port, wish);
      }),
    goTo: (place) => withFile(async ({ rowTools }, { port }) => (await rowTools()).readRow(port, place)),
    explain: (report, cell) =>
      withFile(async ({ originTools }, { port }) => {
        const { explainFor } = await originTools();
        return explainFor(port, report, cell);
      }),
    prepareNewYear: (progress) =>
      withFile(async ({ newYearTools }, { name, bytes }) => {
        const { nextYear } = await newYearTools();
        const made = await nextYear(bytes, progress);
        if (made.outcome === 'stopped') return made;
        const { result, ...told } = made;
        return { ...told, download: download(nameOfYear(name, made.year), result) };
      }),
    checkMailing: (wishes, progress) =>
      withFile(async ({ mailingTools }, { name, bytes, copy }) => {
        const { mailedFile } = await mailingTools();
        const { remarks, result } = await mailedFile(copy ?? bytes, wishes, progress);
        return { remarks, ...(result && { download: download(mailedName(name), result) }) };
      }),
    writeTemplate: (year) =>
      withTools(async ({ templateTools }) => {
        const { templateWorkbook } = await templateTools();
        return { made: 'file', download: download(`dati-${year}.xlsx`, templateWorkbook(year, new Date())) };
      }),
  };
}

/** What was written over the file, as the copy that it is now and to be saved. */
function copied(file: OpenFile, { result }: FilePort): Download | undefined {
  if (!result) return undefined;
  file.copy = result;
  return download(copyName(file.name), result);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new PaneError({ reason: 'fileUnreadable', detail: String(error) });
  }
}
