import type { MailingRemark } from '../../../src/core/mailing/mailingRemark';
import { reportRemarks } from '../../../src/core/mailing/reportRemarks';
import type { RecordedRun, RunRecord } from '../../../src/core/record/runRecord';

const RUN: RecordedRun = {
  fingerprint: '9F3A-04C1-77BE',
  reports: null,
  draft: false,
  inputs: null,
  causes: new Map(),
};
const WITH_INPUTS: RecordedRun = { ...RUN, inputs: { tables: {}, findings: [], broken: new Map() } };

type Reports = Readonly<Record<string, 'unknown' | 'stale' | 'current'>>;

function remarks(record: RunRecord | undefined, freshness: Reports): MailingRemark[] {
  const reports = Object.entries(freshness).map(([name, one]) => ({ name, freshness: one }));
  return reportRemarks(record, { reports, changes: undefined });
}

function runs(...runs: RunRecord['runs']): RunRecord {
  return { reports: new Map(), runs };
}

test.each<[string, RunRecord | undefined, Reports]>([
  ['current ones', runs(WITH_INPUTS), { Sintesi: 'current' }],
  ['no reports and no record', undefined, {}],
  ['a run before whose inputs were too many to keep', runs(RUN, RUN), {}],
])('nothing is said of %s', (_, record, reports) => {
  expect(remarks(record, reports)).toEqual([]);
});

test('each kind has its sentence, its sheets, and a way to mend it where there is one', () => {
  const record = runs({ ...RUN, draft: true }, WITH_INPUTS);
  expect(remarks(record, { Sintesi: 'stale', Scostamenti: 'current', Pagamenti: 'unknown' })).toEqual([
    {
      message: 'I prospetti sono stati generati l’ultima volta come BOZZA, nonostante gli errori nei dati.',
      action: 'Correggere gli errori e generare di nuovo.',
      places: [],
    },
    {
      message: 'I dati sono cambiati dopo la generazione: non è aggiornato Sintesi.',
      action: 'Generare di nuovo i prospetti.',
      places: [{ sheet: 'Sintesi' }],
      mend: { kind: 'generate' },
    },
    {
      message: 'Non si sa se è aggiornato Pagamenti: la cartella non ricorda da quali dati.',
      action: 'Generare di nuovo i prospetti.',
      places: [{ sheet: 'Pagamenti' }],
      mend: { kind: 'generate' },
    },
    {
      message:
        'La cartella ricorda, in un foglio molto nascosto, i dati di prima dell’ultima modifica: chi la riceve può ricavarli.',
      action:
        'Toglierli, se non devono uscire dall’ufficio; la versione precedente dei prospetti non si potrà più ripristinare.',
      places: [],
      mend: { kind: 'forgetPrevious' },
    },
  ]);
});

test('several reports are one remark', () => {
  const reports = { Sintesi: 'stale', Scostamenti: 'stale', Personale: 'unknown', Pagamenti: 'unknown' } as const;
  expect(remarks(undefined, reports)).toEqual([
    {
      message: 'I dati sono cambiati dopo la generazione: non sono aggiornati Sintesi e Scostamenti.',
      action: 'Generare di nuovo i prospetti.',
      places: [{ sheet: 'Sintesi' }, { sheet: 'Scostamenti' }],
      mend: { kind: 'generate' },
    },
    {
      message: 'Non si sa se sono aggiornati Personale e Pagamenti: la cartella non ricorda da quali dati.',
      action: 'Generare di nuovo i prospetti.',
      places: [{ sheet: 'Personale' }, { sheet: 'Pagamenti' }],
      mend: { kind: 'generate' },
    },
  ]);
});
