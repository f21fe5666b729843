import type { RunRecord } from '../../../src/core/record/runRecord';
import { worstOf } from '../../../src/core/update/freshness';
import { updateState } from '../../../src/core/update/updateState';
import { VERSION } from '../../../src/core/version';
import { minimalWorkbook, type InputSheets } from '../../support/inputs';
import { runOf } from '../record/recordCases';

const NOW = minimalWorkbook({
  Contesto: [
    ['Sezione', 'Voce', '2020'],
    ['Imprese', 'Iscritte', 10],
  ],
});
const OTHER_CONTEXT = minimalWorkbook({
  Contesto: [
    ['Sezione', 'Voce', '2020'],
    ['Imprese', 'Iscritte', 9],
  ],
});
const OTHER_TARGET = minimalWorkbook({
  Contesto: [
    ['Sezione', 'Voce', '2020'],
    ['Imprese', 'Iscritte', 10],
  ],
  Target: undefined,
});
const REPORTS = ['Sintesi', 'Scostamenti', 'Contesto economico'];

/** A workbook whose reports were made from these inputs, the last run first. */
function made(...from: readonly InputSheets[]): RunRecord {
  const runs = from.map((sheets) => runOf(sheets));
  const origins = REPORTS.map(
    (name, index) => [name, runs[Math.min(index, runs.length - 1)]?.fingerprint ?? ''] as const,
  );
  return {
    reports: new Map(origins.map(([name, fingerprint]) => [name, { fingerprint, version: VERSION }])),
    runs: runs as unknown as RunRecord['runs'],
  };
}

function without(...dropped: readonly number[]): RunRecord {
  const record = made(OTHER_TARGET, OTHER_CONTEXT);
  return {
    ...record,
    runs: record.runs.map((run, index) =>
      dropped.includes(index) ? { ...run, inputs: null } : run,
    ) as unknown as RunRecord['runs'],
  };
}

const older = made(NOW);
const present = runOf(NOW);

test.each<[string, RunRecord | undefined, string[], string | undefined, (string | undefined)[] | undefined]>([
  ['made from the present inputs', made(NOW), ['current', 'current', 'current'], 'current', []],
  ['another context', made(OTHER_CONTEXT), ['stale', 'current', 'stale'], 'stale', ['Contesto!C2']],
  ['another target', made(OTHER_TARGET), ['stale', 'current', 'current'], 'stale', ['Target']],
  [
    'reports of two runs: what changed since the older one',
    made(OTHER_TARGET, OTHER_CONTEXT),
    ['stale', 'current', 'stale'],
    'stale',
    ['Contesto!C2'],
  ],
  [
    'inputs that took too much: all that has another fingerprint is out of date',
    without(0, 1),
    ['stale', 'stale', 'stale'],
    'stale',
    undefined,
  ],
  ['no record', undefined, ['unknown', 'unknown', 'unknown'], 'unknown', undefined],
  [
    'another version of the program',
    { ...older, reports: new Map([...older.reports].map(([name, origin]) => [name, { ...origin, version: '0.0' }])) },
    ['otherVersion', 'otherVersion', 'otherVersion'],
    'otherVersion',
    [],
  ],
  [
    'a report that no run speaks of',
    { ...older, reports: new Map([...older.reports].slice(1)) },
    ['unknown', 'current', 'current'],
    'unknown',
    [],
  ],
])('%s', (_what, record, freshness, worst, changed) => {
  const state = updateState(record, REPORTS, {
    fingerprint: present.fingerprint,
    tables: present.inputs?.tables ?? {},
  });
  expect(state.reports).toEqual(REPORTS.map((name, index) => ({ name, freshness: freshness[index] })));
  expect(worstOf(state)).toBe(worst);
  const places = state.changes?.map(({ place: { sheet, cell } }) => (cell === undefined ? sheet : `${sheet}!${cell}`));
  expect(places).toEqual(changed);
});

test('a workbook without reports has none that could be out of date', () => {
  expect(worstOf(updateState(undefined, [], { fingerprint: '', tables: {} }))).toBeUndefined();
});
