import { buildLedger } from '../../../src/core/statements/buildLedger';
import { causeMark, explainedNow, type ExplainedByObjective } from '../../../src/core/statements/explainedVariances';
import type { Ledger } from '../../../src/core/statements/ledger';
import { modelOf, objective, resource } from './modelOf';

/** What a row says: its cause, and when that was read again. */
type Row = readonly [cause: string, reviewed?: string];

function ledgerOf(
  rows: readonly Row[],
  actual: number | null,
  remembered: readonly ExplainedByObjective[] = [],
): Ledger {
  const resources = rows.map(([cause, causeReviewed = ''], index) => ({
    ...resource('1A', index === 0 ? { costsBudget: 1000_00, costsActual: actual } : {}),
    ...{ cause, causeReviewed },
  }));
  return buildLedger(modelOf({ objectives: [objective('1A')], resources }), remembered);
}

const markOf = (...rows: readonly Row[]): string | undefined =>
  causeMark({ resources: ledgerOf(rows, 0).model.resources });
const costsOf = (run: ExplainedByObjective): number | null | undefined => run.get('1A')?.euro.costs;

test('a cause is the same whatever the order of its rows, its spaces and rows that say nothing', () => {
  expect(markOf(['a   b '], ['c'])).toBe(markOf(['c'], ['a\r\nb'], [' ']));
});

test.each<[string, readonly Row[]]>([
  ['another text', [['altro']]],
  ['another word', [['a b'], ['b']]],
  ['a text without its space', [['a', ''], ['b'], ['ab']]],
  ['a date alone', [['a'], ['b'], ['', '31/03/2021']]],
  ['a text less', [['a']]],
  ['confirmed', [['a', '31/03/2021'], ['b']]],
  ['confirmed of a row', [['a'], ['b', '31/03/2021']]],
])('%s is another cause', (_, rows) => {
  expect(markOf(...rows)).not.toBe(markOf(['a'], ['b']));
});

test.each(['', ' ', '-', 'n.d.'])('«%s» is none, whatever its date', (cause) => {
  expect(markOf([cause, '31/03/2021'])).toBeUndefined();
  expect(explainedNow(ledgerOf([[cause]], 0), true).size).toBe(0);
});

test('what it was written for is carried along while the cause is the same, and met anew when it is another', () => {
  const first = explainedNow(ledgerOf([['a']], 800_00), true);
  const second = explainedNow(ledgerOf([['a']], 500_00, [first]), true);
  const confirmed = explainedNow(ledgerOf([['a', 'oggi']], 500_00, [second, first]), true);
  expect([first, second, confirmed].map(costsOf)).toEqual([-200_00, -200_00, -500_00]);
});

test('a cause that comes back is the one that the run before knew', () => {
  const first = explainedNow(ledgerOf([['a']], 800_00), true);
  const second = explainedNow(ledgerOf([['b']], 500_00, [first]), true);
  expect(costsOf(explainedNow(ledgerOf([['a']], 500_00, [second, first]), true))).toBe(-200_00);
});

test('a draft meets no cause for the first time, and forgets none', () => {
  const first = explainedNow(ledgerOf([['a']], 800_00), true);
  expect(explainedNow(ledgerOf([['a']], 500_00), false).size).toBe(0);
  expect(costsOf(explainedNow(ledgerOf([['a']], 500_00, [first]), false))).toBe(-200_00);
});
