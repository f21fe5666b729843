import { partsAgainstWhole } from '../../../src/core/checks/Q001PartsAgainstWhole';
import { at, percent, resources, table, testCheck } from './checkCases';

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
    },
    findings: [
      {
        message: 'Obiettivo 1A, Proventi preventivo: le quote danno 900,00, le risorse 1.000,00 (differenza -100,00).',
        place: at('Risorse', 'B2', 'Proventi preventivo', '1A'),
        related: [
          at('Quote', 'E2', 'Proventi preventivo', '011-005-001'),
          at('Quote', 'E3', 'Proventi preventivo', '012-004-001'),
        ],
        seen: '900,00',
        expected: '1.000,00',
        difference: -10000,
      },
      {
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.800,00, le risorse 1.800,50 (differenza -0,50).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [
          at('Quote', 'F2', 'Oneri consuntivo', '011-005-001'),
          at('Quote', 'F3', 'Oneri consuntivo', '012-004-001'),
        ],
        seen: '1.800,00',
        expected: '1.800,50',
        difference: -50,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 299,99 (differenza -49,99).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        related: [
          at('Quote', 'G2', 'Investimenti consuntivo', '011-005-001'),
          at('Quote', 'G3', 'Investimenti consuntivo', '012-004-001'),
        ],
        seen: '250,00',
        expected: '299,99',
        difference: -4999,
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
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.807,00, le risorse 1.800,50 (differenza +6,50).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
        seen: '1.807,00',
        expected: '1.800,50',
        difference: 650,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 299,99 (differenza -49,99).',
        place: at('Quote', 'F2', 'Investimenti consuntivo', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '250,00',
        expected: '299,99',
        difference: -4999,
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
        message: 'Obiettivo 1A, Proventi consuntivo: le quote danno 900,00, le risorse 899,51 (differenza +0,49).',
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
      },
      {
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.801,00, le risorse 1.800,26 (differenza +0,74).',
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
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 250,99 (differenza -0,99).',
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
        message: 'Obiettivo 1A, Proventi preventivo: le quote danno 999,00, le risorse 1.000,00 (differenza -1,00).',
        place: at('Quote', 'E2', 'Proventi preventivo', '011-005-001'),
        related: [at('Risorse', 'B2', 'Proventi preventivo', '1A')],
        seen: '999,00',
        expected: '1.000,00',
        difference: -100,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,14, le risorse 250,15 (differenza -0,01).',
        place: at('Quote', 'G2', 'Investimenti consuntivo', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '250,14',
        expected: '250,15',
        difference: -1,
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
    },
    findings: [
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 299,99 (differenza -49,99).',
        place: at('Quote', 'F2', 'Investimenti consuntivo', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '250,00',
        expected: '299,99',
        difference: -4999,
      },
    ],
  },
  'spending that the shares leave out': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Proventi preventivo': 600 },
        { Codice: '012-004-001', Obiettivo: '1A', Missione: '012', Programma: '004', 'Proventi preventivo': 400 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message:
          'Obiettivo 1A, Oneri consuntivo: le quote danno non indicato, le risorse 1.800,50 (differenza -1.800,50).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [
          { sheet: 'Quote', table: 'Quote', key: '011-005-001' },
          { sheet: 'Quote', table: 'Quote', key: '012-004-001' },
        ],
        seen: '',
        expected: '1.800,50',
        difference: -180050,
      },
      {
        message:
          'Obiettivo 1A, Investimenti consuntivo: le quote danno non indicato, le risorse 299,99 (differenza -299,99).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        related: [
          { sheet: 'Quote', table: 'Quote', key: '011-005-001' },
          { sheet: 'Quote', table: 'Quote', key: '012-004-001' },
        ],
        seen: '',
        expected: '299,99',
        difference: -29999,
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
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.800,00, le risorse 1.800,50 (differenza -0,50).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [
          at('Quote', 'F2', 'Uscite di cassa correnti', '011-005-001'),
          at('Quote', 'F3', 'Uscite di cassa correnti', '012-004-001'),
        ],
        seen: '1.800,00',
        expected: '1.800,50',
        difference: -50,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 299,99 (differenza -49,99).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        related: [
          at('Quote', 'G2', 'Uscite di cassa investimenti', '011-005-001'),
          { sheet: 'Quote', table: 'Quote', key: '012-004-001' },
        ],
        seen: '250,00',
        expected: '299,99',
        difference: -4999,
      },
    ],
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
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.000,00, le risorse 1.800,50 (differenza -800,50).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
        seen: '1.000,00',
        expected: '1.800,50',
        difference: -80050,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: le quote danno 250,00, le risorse 299,99 (differenza -49,99).',
        place: at('Quote', 'F2', 'Investimenti consuntivo', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '250,00',
        expected: '299,99',
        difference: -4999,
      },
      {
        message: 'Obiettivo 1B, Oneri consuntivo: le quote danno 2.200,00, le risorse 1.400,00 (differenza +800,00).',
        place: at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
        related: [
          at('Quote', 'E3', 'Oneri consuntivo', '011-005-002'),
          at('Quote', 'E4', 'Oneri consuntivo', '012-004-001'),
        ],
        seen: '2.200,00',
        expected: '1.400,00',
        difference: 80000,
        cause: 'riga dimenticata o di troppo: la differenza è l’importo che sta nela cella E3 di «Quote»',
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
        message: 'Obiettivo 1A, Oneri consuntivo: le quote danno 1.800,00, le risorse 2.133,30 (differenza -333,30).',
        place: at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A'), at('Risorse', 'F3', 'Oneri consuntivo', '1A')],
        seen: '1.800,00',
        expected: '2.133,30',
        difference: -33330,
        cause: 'riga dimenticata o di troppo: la differenza è l’importo che sta nela cella F3 di «Risorse»',
      },
    ],
  },
});
