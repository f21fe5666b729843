import { piraCodeOfOtherProgramme } from '../../../src/core/checks/C009PiraCodeOfOtherProgramme';
import { at, table, testCheck } from './checkCases';

testCheck(piraCodeOfOtherProgramme, {
  'codes of their own making': {
    sheets: {
      Quote: table(
        { Codice: 'OB-1', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '2020/7', Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
    },
    findings: [],
  },
  'another mission, another programme': {
    sheets: {
      Quote: table(
        { Codice: '012-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '011-004-002', Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
    },
    findings: [
      {
        message: 'Il codice 012-005-001 è del programma 012-005, la riga del programma 011-005.',
        place: at('Quote', 'A2', 'Codice', '012-005-001'),
        related: [at('Quote', 'C2', 'Missione', '012-005-001'), at('Quote', 'D2', 'Programma', '012-005-001')],
        seen: '012-005-001',
        expected: '011-005-001',
      },
      {
        message: 'Il codice 011-004-002 è del programma 011-004, la riga del programma 011-005.',
        place: at('Quote', 'A3', 'Codice', '011-004-002'),
        related: [at('Quote', 'C3', 'Missione', '011-004-002'), at('Quote', 'D3', 'Programma', '011-004-002')],
        seen: '011-004-002',
        expected: '011-005-002',
      },
    ],
  },
});
