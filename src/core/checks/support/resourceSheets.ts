import { listText } from '../../diagnostics/listText';
import type { InputName } from '../../inputs/definitions';
import type { Model } from '../../model/model';

const PROJECT_SHEETS = ['Proventi', 'Oneri', 'Investimenti'] as const satisfies readonly InputName[];

/** Where the amounts of objectives are written, as advice names it: `nel foglio Risorse`, or the project sheets. */
export function inResourceSheets({ tables }: Model): string {
  const present = PROJECT_SHEETS.filter((sheet) => tables[sheet]);
  if (tables.Risorse || present.length === 0) return 'nel foglio Risorse';
  return present.length === 1 ? `nel foglio ${listText(present)}` : `nei fogli ${listText(present)}`;
}
