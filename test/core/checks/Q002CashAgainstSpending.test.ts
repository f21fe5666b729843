import { cashAgainstSpending } from '../../../src/core/checks/Q002CashAgainstSpending';
import { at, percent, resources, table, testCheck } from './checkCases';

testCheck(cashAgainstSpending, {
  'cash equal to the amounts, or left out': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250,
          'Uscite di cassa correnti': 1800,
          'Uscite di cassa investimenti': 250,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Uscite di cassa correnti': 1400 },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [],
  },
  'swapped columns weigh as an error': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Oneri consuntivo': 1800,
          'Investimenti consuntivo': 250,
          'Uscite di cassa correnti': 250,
          'Uscite di cassa investimenti': 1800,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [
      {
        message:
          'Quota 011-005-001: importi scambiati – Uscite di cassa correnti 250,00 e Uscite di cassa investimenti 1.800,00; Oneri consuntivo 1.800,00 e Investimenti consuntivo 250,00.',
        place: at('Quote', 'G2', 'Uscite di cassa correnti', '011-005-001'),
        related: [
          at('Quote', 'H2', 'Uscite di cassa investimenti', '011-005-001'),
          at('Quote', 'E2', 'Oneri consuntivo', '011-005-001'),
          at('Quote', 'F2', 'Investimenti consuntivo', '011-005-001'),
        ],
        seen: '250,00',
        expected: '1.800,00',
        difference: -155000,
        cause: 'importi scambiati con «Uscite di cassa investimenti»',
        severity: 'errore',
        action: 'Scambiare fra loro gli importi delle due colonne delle uscite di cassa, dopo averli controllati.',
      },
    ],
  },
  'rounding, a plain difference, and a blank where something was spent': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 900, 1800.49, 250]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Uscite di cassa correnti': 1800,
          'Uscite di cassa investimenti': null,
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Uscite di cassa correnti': 1300 },
      ),
    },
    findings: [
      {
        message:
          'Quota 011-005-001, Uscite di cassa correnti: 1.800,00; Oneri consuntivo: 1.800,49 (differenza -0,49).',
        place: at('Quote', 'E2', 'Uscite di cassa correnti', '011-005-001'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
        seen: '1.800,00',
        expected: '1.800,49',
        difference: -49,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
      {
        message:
          'Quota 011-005-001, Uscite di cassa investimenti: non indicato; Investimenti consuntivo: 250,00 (differenza -250,00).',
        place: at('Quote', 'F2', 'Uscite di cassa investimenti', '011-005-001'),
        related: [at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '',
        expected: '250,00',
        difference: -25000,
      },
      {
        message:
          'Quota 011-005-002, Uscite di cassa correnti: 1.300,00; Oneri consuntivo: 1.400,00 (differenza -100,00).',
        place: at('Quote', 'E3', 'Uscite di cassa correnti', '011-005-002'),
        related: [at('Risorse', 'F3', 'Oneri consuntivo', '1B')],
        seen: '1.300,00',
        expected: '1.400,00',
        difference: -10000,
      },
    ],
  },
});
