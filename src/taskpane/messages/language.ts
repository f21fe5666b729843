/** The languages of the pane. What it says of the user's data is Italian in both, as the data are. */
export type Language = 'it' | 'en';

/**
 * The language of the pane for a locale (`it-IT`, `en-US`): Italian for Italians, also where Excel speaks German, French or
 * Slovene, as in offices of Italy's minorities; English for everyone else. The manifest's menu is Italian but for English.
 */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || /^(it|de|fr|sl)\b/i.test(locale) ? 'it' : 'en';
}
