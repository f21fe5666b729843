import type { InputName } from '../../inputs/definitions';
import type { RawRow } from '../../inputs/rawTable';
import { cellText } from './cellText';

/** The columns that tell the rows of an input apart. */
export const KEY_FIELDS: Readonly<Record<InputName, readonly string[]>> = {
  Ente: ['setting'],
  Aree: ['code'],
  Programmi: ['mission', 'programme'],
  Obiettivi: ['code'],
  Risorse: ['objective'],
  Proventi: ['objective', 'project'],
  Oneri: ['objective', 'project'],
  Investimenti: ['objective', 'project'],
  Quote: ['code'],
  Target: ['objective', 'number'],
  Indicatori: ['share', 'number'],
  Contesto: ['item'],
  Personale: ['subject'],
  Pagamenti: ['period'],
};

/** How a user calls a row: `1B`, `011-005`, `2B n. 3`; `undefined` where its key is blank. */
export function rowKey(input: InputName, row: RawRow): string | undefined {
  const texts = (fields: readonly string[]): string[] =>
    fields.map((field) => cellText(row.cells[field] ?? null)).filter((text) => text.trim() !== '');
  const own = texts(KEY_FIELDS[input]);
  const key = own.length === 0 && input === 'Quote' ? texts(['objective']) : own;
  if (key.length === 0) return undefined;
  return key.join(KEY_FIELDS[input][1] === 'number' ? ' n. ' : input === 'Programmi' ? '-' : ' ');
}
