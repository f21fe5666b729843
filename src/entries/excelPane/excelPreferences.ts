import { readSetting, saveSetting, workbookAddress } from '../../excel/office/workbookSettings';
import { keepChoice, recallChoice } from '../../excel/officeHelpers';
import { readPreferences } from '../../taskpane/preferences';
import type { PreferenceStore } from '../../taskpane/services';

const NAME = 'prospetti.scelte';

/**
 * The choices made for the open workbook, kept in it; in this browser too, under its address, for a workbook that keeps
 * nothing (it is read-only). One without any begins with how the pane looked last, but with all of its reports: one that
 * was left out of another workbook must not be missing here.
 */
export const excelPreferences: PreferenceStore = {
  load: async () => {
    const kept = readSetting(NAME) ?? (await recallHere());
    return kept === undefined ? { ...readPreferences(await recallChoice(NAME)), unwanted: [] } : readPreferences(kept);
  },
  save: async (preferences) => {
    await keepChoice(NAME, preferences);
    await keepHere(preferences);
    await saveSetting(NAME, preferences).catch(() => undefined);
  },
};

/** Workbooks that were never saved have no address, and must not share one choice. */
function nameHere(): string | undefined {
  const address = workbookAddress();
  return address === '' ? undefined : `${NAME} ${address}`;
}

async function recallHere(): Promise<unknown> {
  const name = nameHere();
  return name === undefined ? undefined : recallChoice(name);
}

async function keepHere(preferences: object): Promise<void> {
  const name = nameHere();
  if (name !== undefined) await keepChoice(name, preferences);
}
