import type { RunRecord } from '../../../src/core/record/runRecord';
import { HEADINGS, ROWS_HEADING, TOTALS_HEADING } from '../../../src/core/signOff/signOffHeadings';
import type { SignOff } from '../../../src/core/signOff/signOff';
import type { Freshness, UpdateState } from '../../../src/core/update/freshness';
import type { SheetRows } from '../../support/inputs';

export const FINGERPRINT = 'AAAA-1111-2222';

/** A sign-off of two reports, of 2020. */
export const MARIA: SignOff = {
  name: 'Maria Rossi',
  role: 'Responsabile',
  date: '31/03/2021',
  year: '2020',
  fingerprint: FINGERPRINT,
  found: '1 avviso',
  reports: ['Sintesi', 'Verifiche'],
  version: '0.1',
  totals: {
    amounts: {
      revenueBudget: 1500_00,
      costsBudget: 3500_00,
      investmentsBudget: 300_00,
      revenueActual: 1400_00,
      costsActual: 3200_50,
      investmentsActual: null,
    },
    rows: 9,
  },
};

/** Another person's, who signs as nothing and saw reports of whose version nothing is known. */
export const LUCA: SignOff = { ...MARIA, name: 'Luca Bianchi', role: '', reports: ['Sintesi'], version: '' };

/** The sheet of both, as a host reads it: the rows of the sign-offs, and those of the totals. */
export const SIGN_OFF_ROWS: SheetRows = [
  [...Object.values(HEADINGS), null],
  [
    1,
    'Maria Rossi',
    'Responsabile',
    '31/03/2021',
    '2020',
    FINGERPRINT,
    '1 avviso',
    'Sintesi, Verifiche (programma 0.1)',
    'Vale',
    'k1',
  ],
  [2, 'Luca Bianchi', null, '31/03/2021', '2020', FINGERPRINT, '1 avviso', 'Sintesi', 'Vale', 'k2'],
];
export const TOTALS_ROWS: SheetRows = [
  [
    TOTALS_HEADING,
    'Proventi preventivo',
    'Oneri preventivo',
    'Investimenti preventivo',
    'Proventi consuntivo',
    'Oneri consuntivo',
    'Investimenti consuntivo',
    ROWS_HEADING,
  ],
  ['Ora', 1, 2, 3, 4, 5, 6, 7],
  [1, 1500, 3500, 300, 1400, 3200.5, null, 9],
  [2, 1500, 3500, 300, 1400, 3200.5, null, 9],
];

/** Reports in a workbook, by name. */
export function updateOf(reports: Readonly<Record<string, Freshness>>): UpdateState {
  return { reports: Object.entries(reports).map(([name, freshness]) => ({ name, freshness })), changes: [] };
}

/** A record of reports made by these versions of the program. */
export function recordOf(versions: Readonly<Record<string, string>>, draft = false): RunRecord {
  const run = { fingerprint: FINGERPRINT, reports: null, draft, inputs: null, causes: new Map<string, never>() };
  const origins = Object.entries(versions).map(
    ([name, version]) => [name, { fingerprint: FINGERPRINT, version }] as const,
  );
  return { reports: new Map(origins), runs: [run] };
}
