import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { INPUTS } from '../inputs/definitions';
import type { RawRow, RawTables } from '../inputs/rawTable';
import { cellIdentity } from './cellIdentity';

/** Digits of the printed form: enough to tell any two versions of a workbook apart, few enough to compare by eye. */
const PRINTED = 12;

/**
 * The hash (SHA-256) of everything that was read, in its printed form `9F3A-04C1-77BE`. It depends on the columns and
 * cells that are read and on nothing else: sorting, moving or formatting rows leaves it as it is.
 */
export function fingerprint(tables: RawTables): string {
  const hash = sha256.create();
  for (const { name, columns } of INPUTS) {
    const table = tables[name];
    if (!table) continue;
    const fields = columns.map(({ id }) => id).filter((id) => table.source.columns[id] !== undefined);
    const rows = table.rows.map((row) => rowText(row, fields)).sort();
    hash.update(utf8ToBytes(`${name}\u0001${fields.join('\u0002')}\u0001${rows.join('\u0001')}\u0000`));
  }
  const digits = bytesToHex(hash.digest()).slice(0, PRINTED).toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join('-');
}

function rowText({ cells }: RawRow, fields: readonly string[]): string {
  let text = '';
  for (const field of fields) text += `${cellIdentity(cells[field] ?? null)}\u0002`;
  return text;
}
