/** What the add-in keeps in the workbook under a name, as it was saved; `undefined` where there is nothing. */
export function readSetting(name: string): unknown {
  return Office.context.document.settings.get(name) ?? undefined;
}

/** Office answers at once, or, where it does not know what is asked, perhaps not at all. Milliseconds. */
const PATIENCE = 1_000;

/**
 * Reads what is kept in the workbook anew: a page knows what was there when it began, and another one, or somebody else, may
 * have changed it since. Never fails: without an answer, what was known goes on being so.
 */
export async function refreshSettings(): Promise<void> {
  const { settings } = Office.context.document;
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
    try {
      settings.refreshAsync(() => {
        resolve();
      });
    } catch {
      resolve();
    }
  });
}

/** Keeps a value with the workbook: it is there when the workbook is opened again. Rejects where it cannot be kept. */
export function saveSetting(name: string, value: object): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(name, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}

/** Where the open workbook is kept; empty for one that was never saved. */
export function workbookAddress(): string {
  const { url } = Office.context.document as Partial<Office.Document>;
  return url ?? '';
}
