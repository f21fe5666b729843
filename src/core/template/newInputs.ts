import { emptySettings } from './emptySettings';
import type { InputRows } from './inputRows';
import { PROGRAMME_CATALOGUE } from './programmeCatalogue';

/** What a new workbook holds before anybody types: the settings with their defaults, the programmes of the Chambers. */
export function newInputs(year: number): InputRows {
  return { Ente: emptySettings(year), Programmi: PROGRAMME_CATALOGUE.map((programme) => ({ ...programme })) };
}
