import type { InputName } from '../inputs/definitions';
import type { RawTables } from '../inputs/rawTable';
import { knownCodes, type KnownCodes } from './reading/knownCodes';

/** A code column: an input and a column id. */
export type CodePlace = readonly [InputName, string];

/** The codes that stand as text in these columns. */
function* textsIn(tables: RawTables, places: readonly CodePlace[]): Generator<string> {
  for (const [input, field] of places) {
    for (const { cells } of tables[input]?.rows ?? []) {
      const cell = cells[field];
      if (typeof cell === 'string') yield cell;
    }
  }
}

/**
 * What a number in a defining column may mean: a code that other columns write as text, unless the column itself has that
 * code as text already (then the number is another one).
 */
export function writtenElsewhere(tables: RawTables, own: CodePlace, others: readonly CodePlace[]): KnownCodes {
  return knownCodes(() => {
    const taken = new Set(textsIn(tables, [own]));
    return [...textsIn(tables, others)].filter((code) => !taken.has(code));
  });
}

/** The same for a code that many rows repeat, such as a mission: the column's own texts count too. */
export function writtenAnywhere(tables: RawTables, places: readonly CodePlace[]): KnownCodes {
  return knownCodes(() => textsIn(tables, places));
}
