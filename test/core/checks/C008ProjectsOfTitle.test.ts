import { projectsOfTitle } from '../../../src/core/checks/C008ProjectsOfTitle';
import { at, percent, table, testCheck } from './checkCases';

testCheck(projectsOfTitle, {
  'the same projects, in another order; a title without projects; no column': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Progetti: '1A0102 - 1A0101',
          Titolo: 'Innovazione (PROGETTI 1A0101 - 1A0102)',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          Progetti: '1A0103',
          Titolo: 'Innovazione (seconda parte)',
          'Quota %': percent(50),
        },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          Titolo: 'Mercati (PROGETTO 1B0101)',
        },
      ),
    },
    findings: [],
  },
  'a project only in the title, and one on each side': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Progetti: '1A0102',
          Titolo: 'Innovazione (PROGETTI 1A0102 - 1A0103)',
        },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          Progetti: '1B0101',
          Titolo: 'Mercati (PROGETTO 1B7101)',
        },
      ),
    },
    findings: [
      {
        message: 'Quota 011-005-001: nella colonna Progetti manca 1A0103.',
        place: at('Quote', 'E2', 'Progetti', '011-005-001'),
        related: [at('Quote', 'F2', 'Titolo', '011-005-001')],
        seen: '1A0102',
        expected: '1A0102 - 1A0103',
      },
      {
        message: 'Quota 011-005-002: nella colonna Progetti manca 1B7101; nel titolo manca 1B0101.',
        place: at('Quote', 'E3', 'Progetti', '011-005-002'),
        related: [at('Quote', 'F3', 'Titolo', '011-005-002')],
        seen: '1B0101',
        expected: '1B7101',
      },
    ],
  },
});
