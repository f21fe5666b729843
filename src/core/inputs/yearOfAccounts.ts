import { parseYear } from '../model/parseYear';
import type { RawTable } from './rawTable';
import { sameName } from './names';

/** The setting `Esercizio` of the sheet `Ente`, which the names of other sheets' columns hang on; `null` without one. */
export function yearOfAccounts(entity: RawTable | undefined): number | null {
  const row = entity?.rows.find(
    ({ cells }) => typeof cells.setting === 'string' && sameName(cells.setting, 'Esercizio'),
  );
  return parseYear(row?.cells.value ?? null);
}
