import { reportRemarks } from '../../../src/core/mailing/reportRemarks';
import type { RecordedRun, RunRecord } from '../../../src/core/record/runRecord';

const RUN: RecordedRun = {
  fingerprint: '9F3A-04C1-77BE',
  reports: null,
  draft: false,
  inputs: null,
  causes: new Map(),
};

function said(
  record: RunRecord | undefined,
  freshness: Readonly<Record<string, 'unknown' | 'stale' | 'current'>>,
): string[] {
  const reports = Object.entries(freshness).map(([name, one]) => ({ name, freshness: one }));
  return reportRemarks(record, { reports, changes: undefined }).map(({ message }) => message);
}

test.each<[string, Parameters<typeof said>, string[]]>([
  ['current ones', [{ reports: new Map(), runs: [RUN] }, { Sintesi: 'current' }], []],
  [
    'a draft',
    [{ reports: new Map(), runs: [{ ...RUN, draft: true }] }, { Sintesi: 'current' }],
    ['I prospetti sono stati generati l’ultima volta come BOZZA, nonostante gli errori nei dati.'],
  ],
  [
    'one that is stale',
    [
      { reports: new Map(), runs: [RUN] },
      { Sintesi: 'stale', Scostamenti: 'current' },
    ],
    ['I dati sono cambiati dopo la generazione: non è aggiornato Sintesi.'],
  ],
  [
    'some of which nothing is known',
    [undefined, { Sintesi: 'unknown', Scostamenti: 'unknown' }],
    ['Non si sa se sono aggiornati Sintesi e Scostamenti: la cartella non ricorda da quali dati.'],
  ],
  ['a run before whose inputs were too many to keep', [{ reports: new Map(), runs: [RUN, RUN] }, {}], []],
])('%s', (_, given, expected) => {
  expect(said(...given)).toEqual(expected);
});
