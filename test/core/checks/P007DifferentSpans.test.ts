import { differentSpans } from '../../../src/core/checks/P007DifferentSpans';
import { at, percent, table, testCheck } from './checkCases';

testCheck(differentSpans, {
  'two spans': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Arco temporale': 'Annuale',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Arco temporale': 'Biennio',
          'Quota %': percent(50),
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Le quote dell’obiettivo 1A hanno archi temporali diversi: Annuale e Biennio.',
        place: at('Quote', 'E3', 'Arco temporale', '012-004-001'),
        related: [at('Quote', 'E2', 'Arco temporale', '011-005-001')],
        seen: 'Biennio',
        expected: 'Annuale',
      },
    ],
  },
  'the same in other letters, or not given': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          'Arco temporale': 'Annuale',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          'Arco temporale': 'annuale ',
          'Quota %': percent(50),
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
    },
    findings: [],
  },
});
