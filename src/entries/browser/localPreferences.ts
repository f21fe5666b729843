import { DEFAULT_PREFERENCES, readPreferences, type Preferences } from '../../taskpane/preferences';
import type { PreferenceStore } from '../../taskpane/services';

/** The choices made for a workbook, kept by the browser under the file's name: names of reports, never data. */
export function localPreferences(fileName: string): PreferenceStore {
  const key = `prospetti:${fileName}`;
  return {
    load: () => Promise.resolve(load(key)),
    save: (preferences) => {
      save(key, preferences);
      return Promise.resolve();
    },
  };
}

// A browser may refuse storage, and someone may have written there: the defaults will do.
function load(key: string): Preferences {
  try {
    return readPreferences(JSON.parse(window.localStorage.getItem(key) ?? 'null'));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

function save(key: string, preferences: Preferences): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Not kept: nothing that the user could do about it.
  }
}
