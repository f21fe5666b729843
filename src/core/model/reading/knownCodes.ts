import { dateOfSerial } from './dateOfSerial';
import { mayBecomeDate } from './mayBecomeDate';
import { numberOfCode } from './numberOfCode';

/** What Excel left in a code cell: a number, or the serial day of a date. */
export interface ConvertedCode {
  readonly kind: 'number' | 'date';
  readonly number: number;
}

/** The codes that a cell of a column may mean. */
export interface KnownCodes {
  /** The codes of which Excel may have made this; one, where there is no doubt. */
  readonly meantBy: (converted: ConvertedCode) => readonly string[];
}

interface CodeIndex {
  readonly codes: readonly string[];
  readonly byNumber: ReadonlyMap<number, readonly string[]>;
}

/** The codes are asked for only once a cell has to be resolved: in a sound workbook, never. */
export function knownCodes(list: () => Iterable<string>): KnownCodes {
  let index: CodeIndex | undefined;
  return {
    meantBy: ({ kind, number }) => {
      index ??= indexOf(list());
      if (kind === 'number') return index.byNumber.get(number) ?? [];
      const date = dateOfSerial(number);
      return index.codes.filter((code) => mayBecomeDate(code, date));
    },
  };
}

function indexOf(list: Iterable<string>): CodeIndex {
  const codes = [...new Set(list)];
  const byNumber = new Map<number, string[]>();
  for (const code of codes) {
    const number = numberOfCode(code);
    if (number === undefined) continue;
    const same = byNumber.get(number);
    if (same) same.push(code);
    else byNumber.set(number, [code]);
  }
  return { codes, byNumber };
}
