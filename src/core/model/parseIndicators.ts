import type { RawTables } from '../inputs/rawTable';
import type { Indicator, Objective, Share } from './model';
import type { ReadingNotes } from './reading/column';
import { knownCodes } from './reading/knownCodes';
import { readTable } from './reading/table';
import { shareOfKey } from './shareOfKey';

/** The rows of `Indicatori`, each with its share where it has one. */
export function parseIndicators(
  tables: RawTables,
  notes: ReadingNotes,
  shares: readonly Share[],
  objectives: readonly Objective[],
): Indicator[] {
  const known = knownCodes(() => [...shares.map(({ code }) => code), ...objectives.map(({ code }) => code)]);
  const shareOf = shareOfKey(shares);
  return readTable(tables, 'Indicatori', notes, ({ code, integer, text, result, source }) => {
    const shareCode = code('share');
    const number = integer('number', 'ordinal');
    const [title, measures, kind] = [text('title'), text('measures'), text('kind')];
    const [unit, algorithm, origin, lastValue] = [text('unit'), text('algorithm'), text('origin'), text('lastValue')];
    const [expected2, expected1, expected0] = [text('expected2'), text('expected1'), text('expected0')];
    const [result2, result1, result0] = [result('result2'), result('result1'), result('result0')];
    return (row) => {
      const shareKey = shareCode(row, known);
      return {
        shareKey,
        share: shareOf(shareKey),
        number: number(row) ?? 0,
        title: title(row),
        measures: measures(row),
        kind: kind(row),
        unit: unit(row),
        algorithm: algorithm(row),
        origin: origin(row),
        lastValue: lastValue(row),
        expected: [expected2(row), expected1(row), expected0(row)],
        results: [result2(row), result1(row), result0(row)],
        source: source(row),
      };
    };
  });
}
