import type { Entity } from '../../../src/core/model/entity';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { explainedNow, type ExplainedByObjective } from '../../../src/core/statements/explainedVariances';
import type { Ledger } from '../../../src/core/statements/ledger';
import { movedVariances, type MovedVariance } from '../../../src/core/statements/movedVariances';
import { modelOf, objective, resource } from './modelOf';

/** Costs of the only objective, in euro: budget, actual figure. */
type Costs = readonly [budget: number | null, actual: number | null];

const cents = (euro: number | null): number | null => (euro === null ? null : euro * 100);

function ledgerOf([budget, actual]: Costs, remembered: readonly ExplainedByObjective[] = [], deleted = false): Ledger {
  const row = resource('1A', { costsBudget: cents(budget), costsActual: cents(actual) });
  const model = modelOf({ objectives: [objective('1A', { deleted })], resources: [{ ...row, cause: 'Risparmi' }] });
  return buildLedger(model, remembered);
}

const LIMITS = { thresholdPercent: 10, threshold: 50_00 } as Entity;

function moved(then: Costs, now: Costs, deleted = false): readonly MovedVariance[] {
  const [entry] = ledgerOf(now, [explainedNow(ledgerOf(then), true)], deleted).objectives;
  return entry ? movedVariances(entry, LIMITS) : [];
}

const costs = (before: number | null, now: number): MovedVariance[] => [
  { kind: 'costs', before: cents(before), now: now * 100 },
];

test.each<[string, Costs, Costs, MovedVariance[]]>([
  ['nothing has changed', [1000, 800], [1000, 800], []],
  ['by as much as the threshold', [1000, 800], [1000, 700], []],
  ['by more', [1000, 800], [1000, 699], costs(-200, -301)],
  ['both figures by as much', [1000, 800], [1100, 900], []],
  ['more than the percentage, less than the euro', [200, 140], [200, 100], []],
  ['of the budget of now', [1000, 800], [5000, 4500], []],
  ['it vanished', [1000, 800], [1000, 1000], costs(-200, 0)],
  ['it changed its sign', [1000, 940], [1000, 1060], costs(-60, 60)],
  ['it has become material by little', [1000, 905], [1000, 895], costs(-95, -105)],
  ['it is material no more, by little', [1000, 895], [1000, 905], []],
  ['it was not known', [1000, null], [1000, 800], costs(null, -200)],
  ['it was not known and is small', [1000, null], [1000, 960], []],
  ['it is not known any more', [1000, 800], [1000, null], []],
  ['there is no budget', [0, 100], [0, 160], costs(100, 160)],
  ['there is no budget, and it moved by little', [0, 100], [0, 140], []],
])('%s', (_, then, now, expected) => {
  expect(moved(then, now)).toEqual(expected);
});

test('nothing is said of a deleted objective, nor of a cause that no run remembers', () => {
  expect(moved([1000, 800], [1000, 0], true)).toEqual([]);
  const [entry] = ledgerOf([1000, 0]).objectives;
  expect(entry && movedVariances(entry, LIMITS)).toEqual([]);
});
