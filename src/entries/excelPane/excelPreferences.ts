import { readSetting, saveSetting } from '../../excel/office/workbookSettings';
import { keepChoice, recallChoice } from '../../excel/officeHelpers';
import { readPreferences } from '../../taskpane/preferences';
import type { PreferenceStore } from '../../taskpane/services';

const NAME = 'prospetti.scelte';

/**
 * The choices made for the open workbook, kept in it. A workbook without any begins with the last ones made in this
 * browser, which also serve where a workbook keeps none (it is read-only).
 */
export const excelPreferences: PreferenceStore = {
  load: async () => readPreferences(readSetting(NAME) ?? (await recallChoice(NAME))),
  save: async (preferences) => {
    await keepChoice(NAME, preferences);
    await saveSetting(NAME, preferences).catch(() => undefined);
  },
};
