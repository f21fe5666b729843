import { missingPiraCode } from '../../../src/core/checks/D003MissingPiraCode';
import { at, percent, table, testCheck } from './checkCases';

testCheck(missingPiraCode, {
  'the free numbers of the programme, in the order of the sheet': {
    sheets: {
      Quote: table(
        { Codice: null, Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(30) },
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(30) },
        { Codice: null, Obiettivo: '1A', Missione: '012', Programma: '004', 'Quota %': percent(40) },
        { Codice: null, Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
    },
    findings: [
      {
        message: 'La quota dell’obiettivo 1A nel programma 011-005 non ha un codice; un codice libero è 011-005-002.',
        place: at('Quote', 'A2', 'Codice', '1A'),
        expected: '011-005-002',
      },
      {
        message: 'La quota dell’obiettivo 1A nel programma 012-004 non ha un codice; un codice libero è 012-004-001.',
        place: at('Quote', 'A4', 'Codice', '1A'),
        expected: '012-004-001',
      },
      {
        message: 'La quota dell’obiettivo 1B nel programma 011-005 non ha un codice; un codice libero è 011-005-003.',
        place: at('Quote', 'A5', 'Codice', '1B'),
        expected: '011-005-003',
      },
    ],
  },
  'no column for codes': {
    sheets: {
      Quote: table(
        { Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
    },
    findings: [
      {
        message: 'La quota dell’obiettivo 1A nel programma 011-005 non ha un codice; un codice libero è 011-005-001.',
        place: at('Quote', 'A2', 'Obiettivo', '1A'),
        expected: '011-005-001',
      },
      {
        message: 'La quota dell’obiettivo 1B nel programma 011-005 non ha un codice; un codice libero è 011-005-002.',
        place: at('Quote', 'A3', 'Obiettivo', '1B'),
        expected: '011-005-002',
      },
    ],
  },
});
