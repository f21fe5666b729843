import { projectOfOtherObjective } from '../../../src/core/checks/C006ProjectOfOtherObjective';
import { at, percent, table, testCheck } from './checkCases';

testCheck(projectOfOtherObjective, {
  'projects of the objective': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', Progetti: '1A0101 - 1A0103' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [],
  },
  'one project of another objective, and two': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', Progetti: '1A0101 - 1B0102' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', Progetti: '1A0103, 1A0104' },
      ),
    },
    findings: [
      {
        message: 'Il progetto 1B0102 non comincia con il codice dell’obiettivo 1A.',
        place: at('Quote', 'E2', 'Progetti', '011-005-001'),
        seen: '1B0102',
        expected: '1A…',
      },
      {
        message: 'I progetti 1A0103 e 1A0104 non cominciano con il codice dell’obiettivo 1B.',
        place: at('Quote', 'E3', 'Progetti', '011-005-002'),
        seen: '1A0103 e 1A0104',
        expected: '1B…',
      },
    ],
  },
  'in the project sheets': {
    sheets: {
      Risorse: undefined,
      Proventi: table({ Obiettivo: '1A', Progetto: '1A0101', Preventivo: 10, Consuntivo: 10 }),
      Oneri: table({ Obiettivo: '1A', Progetto: '1B0101', Preventivo: 10, Consuntivo: 10 }),
      Investimenti: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
    },
    findings: [
      {
        message: 'Il progetto 1B0101 non comincia con il codice dell’obiettivo 1A.',
        place: at('Oneri', 'B2', 'Progetto', '1A'),
        seen: '1B0101',
        expected: '1A…',
      },
    ],
  },
});
