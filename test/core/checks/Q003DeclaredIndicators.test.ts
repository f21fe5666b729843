import { declaredIndicators } from '../../../src/core/checks/Q003DeclaredIndicators';
import { at, indicator, percent, table, testCheck } from './checkCases';

testCheck(declaredIndicators, {
  'more and fewer than declared': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'N. indicatori': 2 },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          'Quota %': percent(25),
          'N. indicatori': 0,
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1B',
          Missione: '012',
          Programma: '004',
          'Quota %': percent(75),
          'N. indicatori': 1,
        },
      ),
    },
    findings: [
      {
        message: 'La quota 011-005-001 dichiara 2 indicatori e ne elenca 1.',
        place: at('Quote', 'E2', 'N. indicatori', '011-005-001'),
        related: [at('Indicatori', 'B2', 'N.', '011-005-001 n. 1')],
        seen: '2',
        expected: '1',
      },
      {
        message: 'La quota 011-005-002 dichiara 0 indicatori e ne elenca 1.',
        place: at('Quote', 'E3', 'N. indicatori', '011-005-002'),
        related: [at('Indicatori', 'B3', 'N.', '011-005-002 n. 1')],
        seen: '0',
        expected: '1',
      },
    ],
  },
  'what only follows from an unknown share, a number twice, two shares of one code': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'N. indicatori': 2 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'N. indicatori': 1 },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'N. indicatori': 1 },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'N. indicatori': 1 },
      ),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100)),
        indicator('011-500-001', 2, percent(100)),
        indicator('011-005-002', 1, 12),
        indicator('011-005-002', 1, 13),
        indicator('012-004-001', 1, 12),
      ),
    },
    findings: [],
  },
  'more are missing than wrong codes can hide': {
    sheets: {
      Quote: table({ Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'N. indicatori': 3 }),
      Indicatori: table(indicator('011-005-001', 1, percent(100)), indicator('?', 2, percent(100))),
    },
    findings: [
      {
        message: 'La quota 011-005-001 dichiara 3 indicatori e ne elenca 1.',
        place: at('Quote', 'E2', 'N. indicatori', '011-005-001'),
        related: [at('Indicatori', 'B2', 'N.', '011-005-001 n. 1')],
        seen: '3',
        expected: '1',
      },
    ],
  },
  'without the sheet Indicatori nothing can be counted': {
    sheets: {
      Indicatori: undefined,
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'N. indicatori': 2 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [],
  },
});
