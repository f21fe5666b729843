/** The languages of the pane. What it says of the user's data is Italian in both, as the data are. */
export type Language = 'it' | 'en';

/** The language of the pane for a locale (`it-IT`, `en-US`): Italian for Italians, English for everyone else. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^it\b/i.test(locale) ? 'it' : 'en';
}
