import { objectiveWithoutResources } from '../../../src/core/checks/D004ObjectiveWithoutResources';
import { at, objective, table, testCheck } from './checkCases';

testCheck(objectiveWithoutResources, {
  'an active objective, not a deleted one': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C'), objective('1D', { Stato: 'Eliminato' })),
    },
    findings: [
      {
        message: 'L’obiettivo 1C non ha una riga di risorse.',
        place: at('Obiettivi', 'A4', 'Codice', '1C'),
        action: 'Aggiungere la riga dell’obiettivo nel foglio Risorse, con zero dove non ci sono importi.',
      },
    ],
  },
  'the sheets of projects, where they stand for Risorse': {
    sheets: {
      Risorse: undefined,
      Proventi: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
      Oneri: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
      Investimenti: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
    },
    findings: [
      {
        message: 'L’obiettivo 1B non ha una riga di risorse.',
        place: at('Obiettivi', 'A3', 'Codice', '1B'),
        action:
          'Aggiungere la riga dell’obiettivo nei fogli Proventi, Oneri e Investimenti, con zero dove non ci sono importi.',
      },
    ],
  },
});
