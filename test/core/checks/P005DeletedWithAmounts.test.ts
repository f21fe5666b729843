import { deletedWithAmounts } from '../../../src/core/checks/P005DeletedWithAmounts';
import { at, objective, resources, table, testCheck } from './checkCases';

testCheck(deletedWithAmounts, {
  'amounts in both sheets': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B', { Stato: 'Eliminato' })),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Oneri consuntivo': 1400 },
      ),
    },
    findings: [
      {
        message: 'L’obiettivo 1B è eliminato, ma ha ancora importi diversi da zero.',
        place: at('Risorse', 'B3', 'Proventi preventivo', '1B'),
        related: [
          at('Risorse', 'C3', 'Oneri preventivo', '1B'),
          at('Risorse', 'E3', 'Proventi consuntivo', '1B'),
          at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
          at('Quote', 'E3', 'Oneri consuntivo', '011-005-002'),
        ],
      },
    ],
  },
  'only zeros and blanks': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B', { Stato: 'Eliminato' })),
      Risorse: table(resources('1A'), { Obiettivo: '1B', 'Oneri preventivo': 0 }),
      Quote: table({ Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' }),
    },
    findings: [],
  },
});
