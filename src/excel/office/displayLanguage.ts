/** The language of Excel's own menus, as a locale (`it-IT`). */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}
