import { partsAgainstWhole } from '../../../src/core/checks/Q001PartsAgainstWhole';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { readInputs } from '../../support/inputs';
import { at, percent, resources, soundWorkbook, table, testCheck } from './checkCases';

/** A part of 1A with all its amounts, besides that of 1B. */
const partOf1A = (amounts: readonly number[]) =>
  table(
    { ...resources('1A', amounts), Codice: '011-005-001', Missione: '011', Programma: '005' },
    { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
  );

test.each<[name: string, amounts: readonly number[], missing: boolean, whole?: readonly number[]]>([
  ['each is lower', [700, 1500, 210, 610, 1230, 170], true],
  ['one agrees, as far as rounding lets it', [700, 1500, 210, 610, 1800, 170], false],
  ['one is higher', [700, 1500, 210, 610, 2030, 170], false],
  ['three are lower, the others are zero on both sides', [700, 0, 0, 0, 1230, 170], true, [1000, 0, 0, 0, 1800.4, 250]],
  ['only two are lower', [0, 0, 0, 0, 1230, 170], false, [0, 0, 0, 0, 1800.4, 250]],
  ['one is only in the shares', [700, 30, 0, 610, 1230, 170], false, [1000, 0, 0, 900, 1800.4, 250]],
])(
  'a share is missing where every amount is lower in the shares: %s',
  (_, amounts, missing, whole = [1000, 2000, 300, 900, 1800.4, 250]) => {
    const sheets = soundWorkbook({
      Quote: partOf1A(amounts),
      Risorse: table(resources('1A', whole), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    });
    const causes = partsAgainstWhole.find(buildLedger(readInputs(sheets).model)).map((finding) => finding.cause);
    expect(causes.slice(0, 1)).toEqual([
      missing ? 'quota dimenticata: tutti gli importi sono più bassi nelle quote che nelle risorse' : undefined,
    ]);
  },
);

testCheck(partsAgainstWhole, {
  'parts written to the cent, and fields that no share gives': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 900, 1800.37, 250]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1000.17,
          'Investimenti consuntivo': 250,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Oneri consuntivo': 800.2,
          'Investimenti consuntivo': 0,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [],
  },
  'a difference, placed at Risorse with the parts as related': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': 400,
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Proventi preventivo': 500,
          'Oneri consuntivo': 0,
          'Investimenti consuntivo': 0,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Proventi preventivo: 900,00 nelle quote, 1.000,00 nelle risorse (differenza -100,00).',
        place: at('Risorse', 'B2', 'Proventi preventivo', '1A'),
        related: [
          at('Quote', 'E2', 'Proventi preventivo', '011-005-001'),
          at('Quote', 'E3', 'Proventi preventivo', '012-004-001'),
        ],
        seen: '900,00',
        expected: '1.000,00',
        difference: -10000,
      },
    ],
  },
  'a single share, placed at its cell': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1807,
          'Investimenti consuntivo': 250,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 1.807,00 nelle quote, 1.800,00 nelle risorse (differenza +7,00).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
        seen: '1.807,00',
        expected: '1.800,00',
        difference: 700,
      },
    ],
  },
  'rounding to the euro is information': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 899.51, 1800.26, 250.99]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi consuntivo': 300,
          'Oneri consuntivo': 1000,
          'Investimenti consuntivo': 100,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Proventi consuntivo': 600,
          'Oneri consuntivo': 801,
          'Investimenti consuntivo': 150,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Proventi consuntivo: 900,00 nelle quote, 899,51 nelle risorse (differenza +0,49).',
        place: at('Risorse', 'E2', 'Proventi consuntivo', '1A'),
        related: [
          at('Quote', 'E2', 'Proventi consuntivo', '011-005-001'),
          at('Quote', 'E3', 'Proventi consuntivo', '012-004-001'),
        ],
        seen: '900,00',
        expected: '899,51',
        difference: 49,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 1.801,00 nelle quote, 1.800,26 nelle risorse (differenza +0,74).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [
          at('Quote', 'F2', 'Oneri consuntivo', '011-005-001'),
          at('Quote', 'F3', 'Oneri consuntivo', '012-004-001'),
        ],
        seen: '1.801,00',
        expected: '1.800,26',
        difference: 74,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: 250,00 nelle quote, 250,99 nelle risorse (differenza -0,99).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        related: [
          at('Quote', 'G2', 'Investimenti consuntivo', '011-005-001'),
          at('Quote', 'G3', 'Investimenti consuntivo', '012-004-001'),
        ],
        seen: '250,00',
        expected: '250,99',
        difference: -99,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
    ],
  },
  'a cent between figures to the cent is not rounding, nor is a euro between whole budgets': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 900, 1800, 250.15]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': 999,
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250.14,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Proventi preventivo: 999,00 nelle quote, 1.000,00 nelle risorse (differenza -1,00).',
        place: at('Quote', 'E2', 'Proventi preventivo', '011-005-001'),
        related: [at('Risorse', 'B2', 'Proventi preventivo', '1A')],
        seen: '999,00',
        expected: '1.000,00',
        difference: -100,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: 250,14 nelle quote, 250,15 nelle risorse (differenza -0,01).',
        place: at('Quote', 'G2', 'Investimenti consuntivo', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '250,14',
        expected: '250,15',
        difference: -1,
      },
    ],
  },
  'shares without amounts or percentage are the cause': {
    sheets: {
      Risorse: table(resources('1A'), resources('1B', [null, null, null, null, 1400, null])),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(50) },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004' },
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1B, Oneri consuntivo: 700,00 nelle quote, 1.400,00 nelle risorse (differenza -700,00).',
        place: at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
        seen: '700,00',
        expected: '1.400,00',
        difference: -70000,
        cause: '1 quota dell’obiettivo senza importi né percentuale',
        action: 'Scrivere gli importi o la Quota % in ogni quota dell’obiettivo.',
      },
    ],
  },
  'within the tolerance of the entity': {
    sheets: {
      Ente: table(
        { Voce: 'Denominazione', Valore: 'Camera' },
        { Voce: 'Esercizio', Valore: 2020 },
        { Voce: 'Tolleranza quadrature', Valore: 7 },
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1807,
          'Investimenti consuntivo': 250,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [],
  },
  'spending that the shares leave out': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Proventi preventivo': 600 },
        { Codice: '012-004-001', Obiettivo: '1A', Missione: '012', Programma: '004', 'Proventi preventivo': 400 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [
      {
        message:
          'Obiettivo 1A, Oneri consuntivo: non indicato nelle quote, 1.800,00 nelle risorse (differenza -1.800,00).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        seen: '',
        expected: '1.800,00',
        difference: -180000,
      },
      {
        message:
          'Obiettivo 1A, Investimenti consuntivo: non indicato nelle quote, 250,00 nelle risorse (differenza -250,00).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        seen: '',
        expected: '250,00',
        difference: -25000,
      },
    ],
  },
  'cash that stands where the amount is blank': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': 600,
          'Uscite di cassa correnti': 1000,
          'Uscite di cassa investimenti': 250,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Proventi preventivo': 400,
          'Uscite di cassa correnti': 800,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [],
  },
  'a share of another objective seems to belong here': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1000,
          'Investimenti consuntivo': 250,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Oneri consuntivo': 800 },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'Oneri consuntivo': 1400 },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 1.000,00 nelle quote, 1.800,00 nelle risorse (differenza -800,00).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
        seen: '1.000,00',
        expected: '1.800,00',
        difference: -80000,
        cause: 'riga attribuita altrove: la differenza è l’importo della cella E3 di «Quote»',
      },
      {
        message: 'Obiettivo 1B, Oneri consuntivo: 2.200,00 nelle quote, 1.400,00 nelle risorse (differenza +800,00).',
        place: at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
        related: [
          at('Quote', 'E3', 'Oneri consuntivo', '011-005-002'),
          at('Quote', 'E4', 'Oneri consuntivo', '012-004-001'),
        ],
        seen: '2.200,00',
        expected: '1.400,00',
        difference: 80000,
        cause: 'riga di troppo: la differenza è l’importo della cella E3 di «Quote»',
      },
    ],
  },
  'several rows of resources, one of them forgotten': {
    sheets: {
      Risorse: table(
        resources('1A'),
        resources('1A', [0, 0, 0, 0, 333.3, 0]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 1.800,00 nelle quote, 2.133,30 nelle risorse (differenza -333,30).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A'), at('Risorse', 'F3', 'Oneri consuntivo', '1A')],
        seen: '1.800,00',
        expected: '2.133,30',
        difference: -33330,
        cause: 'riga dimenticata: la differenza è l’importo della cella F3 di «Risorse»',
      },
    ],
  },
  'left blank by the only share, in a column that another share uses': {
    sheets: {
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': 1000,
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250,
        },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': null,
          'Oneri consuntivo': 1400,
          'Investimenti consuntivo': 0,
        },
      ),
    },
    findings: [
      {
        message:
          'Obiettivo 1B, Proventi preventivo: non indicato nelle quote, 500,00 nelle risorse (differenza -500,00).',
        place: at('Quote', 'E3', 'Proventi preventivo', '011-005-002'),
        related: [at('Risorse', 'B3', 'Proventi preventivo', '1B')],
        seen: '',
        expected: '500,00',
        difference: -50000,
      },
    ],
  },
  'two amounts in each other’s place; shares that say nothing, several of them': {
    sheets: {
      Quote: table(
        {
          ...resources('1A', [900, 2000, 300, 1000, 1800, 250]),
          Codice: '011-005-001',
          Missione: '011',
          Programma: '005',
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Oneri consuntivo': 1000 },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004' },
        { Codice: '012-004-002', Obiettivo: '1B', Missione: '012', Programma: '004' },
      ),
      Risorse: table(resources('1A'), resources('1B', [0, 0, 0, 0, 1400, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Proventi preventivo: 900,00 nelle quote, 1.000,00 nelle risorse (differenza -100,00).',
        place: at('Quote', 'B2', 'Proventi preventivo', '011-005-001'),
        related: [at('Risorse', 'B2', 'Proventi preventivo', '1A')],
        seen: '900,00',
        expected: '1.000,00',
        difference: -10000,
        cause: 'importi scambiati con «Proventi consuntivo»',
      },
      {
        message: 'Obiettivo 1A, Proventi consuntivo: 1.000,00 nelle quote, 900,00 nelle risorse (differenza +100,00).',
        place: at('Quote', 'E2', 'Proventi consuntivo', '011-005-001'),
        related: [at('Risorse', 'E2', 'Proventi consuntivo', '1A')],
        seen: '1.000,00',
        expected: '900,00',
        difference: 10000,
        cause: 'importi scambiati con «Proventi preventivo»',
      },
      {
        message: 'Obiettivo 1B, Oneri consuntivo: 1.000,00 nelle quote, 1.400,00 nelle risorse (differenza -400,00).',
        place: at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
        related: [
          at('Quote', 'F3', 'Oneri consuntivo', '011-005-002'),
          at('Quote', 'F4', 'Oneri consuntivo', '012-004-001'),
          at('Quote', 'F5', 'Oneri consuntivo', '012-004-002'),
        ],
        seen: '1.000,00',
        expected: '1.400,00',
        difference: -40000,
        cause: '2 quote dell’obiettivo senza importi né percentuale',
        action: 'Scrivere gli importi o la Quota % in ogni quota dell’obiettivo.',
      },
    ],
  },
  'spending of an objective that its resources leave blank; cash of more than one share': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Proventi preventivo': 1000,
          'Uscite di cassa correnti': 1000,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Proventi preventivo': 0,
          'Uscite di cassa correnti': 70.5,
        },
      ),
      Risorse: table(resources('1A', [1000, 2000, 300, 900, null, null])),
    },
    findings: [
      {
        message:
          'Obiettivo 1A, Oneri consuntivo: 1.070,50 nelle quote, non indicato nelle risorse (differenza +1.070,50).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [
          at('Quote', 'F2', 'Uscite di cassa correnti', '011-005-001'),
          at('Quote', 'F3', 'Uscite di cassa correnti', '012-004-001'),
        ],
        seen: '1.070,50',
        expected: '',
        difference: 107050,
      },
    ],
  },
});
