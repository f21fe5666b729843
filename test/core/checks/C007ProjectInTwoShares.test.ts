import { projectInTwoShares } from '../../../src/core/checks/C007ProjectInTwoShares';
import { at, percent, table, testCheck } from './checkCases';

testCheck(projectInTwoShares, {
  'different projects in the shares of one objective': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Progetti: '1A0101',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          Progetti: '1A0102',
          'Quota %': percent(50),
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [],
  },
  'one project in two of them': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Progetti: '1A0101 - 1A0102',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          Progetti: '1A0103 - 1A0102',
          'Quota %': percent(50),
        },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Il progetto 1A0102 è già nella quota 011-005-001, alla riga 2.',
        place: at('Quote', 'E3', 'Progetti', '012-004-001'),
        related: [at('Quote', 'E2', 'Progetti', '011-005-001')],
        seen: '1A0102',
      },
    ],
  },
  'written twice in one cell': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', Progetti: '1A0101 - 1A0101' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', Progetti: '1B0101/1B0102' },
      ),
    },
    findings: [
      {
        message: 'Il progetto 1A0101 è scritto più volte nella quota 011-005-001.',
        place: at('Quote', 'E2', 'Progetti', '011-005-001'),
        seen: '1A0101 - 1A0101',
        action: 'Scrivere il progetto una volta sola, oppure il codice che s’intendeva.',
      },
    ],
  },
});
