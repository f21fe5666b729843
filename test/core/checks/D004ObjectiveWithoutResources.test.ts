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
      },
    ],
  },
});
