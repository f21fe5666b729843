import { recordAfter } from '../../../src/core/record/recordAfter';
import { VERSION } from '../../../src/core/version';
import type { RecordedRun, RunRecord } from '../../../src/core/record/runRecord';

const run = (fingerprint: string, reports: readonly string[] | null = null): RecordedRun => ({
  fingerprint,
  reports,
  draft: false,
  inputs: null,
  causes: new Map(),
});
const record = (reports: Readonly<Record<string, string>>, ...runs: readonly string[]): RunRecord => ({
  reports: new Map(Object.entries(reports).map(([name, fingerprint]) => [name, { fingerprint, version: VERSION }])),
  runs: runs.map((fingerprint) => run(fingerprint)) as unknown as RunRecord['runs'],
});

test.each<[string, RunRecord | undefined, string, readonly string[], readonly string[], RunRecord]>([
  ['the first run', undefined, 'A', ['Sintesi'], [], record({ Sintesi: 'A' }, 'A')],
  [
    'the same inputs again',
    record({ Sintesi: 'A' }, 'A'),
    'A',
    ['Sintesi'],
    ['Sintesi'],
    record({ Sintesi: 'A' }, 'A'),
  ],
  ['other inputs', record({ Sintesi: 'A' }, 'A'), 'B', ['Sintesi'], ['Sintesi'], record({ Sintesi: 'B' }, 'B', 'A')],
  [
    'the same again, with a run before',
    record({ Sintesi: 'B' }, 'B', 'A'),
    'B',
    ['Sintesi'],
    ['Sintesi'],
    record({ Sintesi: 'B' }, 'B', 'A'),
  ],
  [
    'a third time',
    record({ Sintesi: 'B' }, 'B', 'A'),
    'C',
    ['Sintesi'],
    ['Sintesi'],
    record({ Sintesi: 'C' }, 'C', 'B'),
  ],
  [
    'one report of two',
    record({ Sintesi: 'A', Verifiche: 'A' }, 'A'),
    'B',
    ['Verifiche'],
    ['Sintesi', 'Verifiche'],
    record({ Sintesi: 'A', Verifiche: 'B' }, 'B', 'A'),
  ],
  [
    'a report that was deleted meanwhile is forgotten',
    record({ Sintesi: 'A', Verifiche: 'A' }, 'A'),
    'B',
    ['Verifiche'],
    ['Verifiche'],
    record({ Verifiche: 'B' }, 'B', 'A'),
  ],
])('%s', (_what, before, fingerprint, written, standing, after) => {
  expect(recordAfter(before, run(fingerprint), written, standing)).toEqual(after);
});

test('a version keeps the minute in which it was first made', () => {
  const first = recordAfter(undefined, { ...run('A'), made: '2021-03-05T09:07' }, [], []);
  const again = recordAfter(first, { ...run('A'), made: '2021-03-06T10:00' }, [], []);
  expect(again).toEqual(first);
  const second = recordAfter(again, { ...run('B'), made: '2021-03-07T11:30' }, [], []);
  expect(second.runs.map(({ made }) => made)).toEqual(['2021-03-07T11:30', '2021-03-05T09:07']);
});
