import { objectiveWithoutTargets } from '../../../src/core/checks/D005ObjectiveWithoutTargets';
import { at, percent, table, target, testCheck } from './checkCases';

testCheck(objectiveWithoutTargets, {
  'an active objective': {
    sheets: { Target: table(target('1A', 1, percent(100))) },
    findings: [
      {
        message: 'L’obiettivo 1B non ha target.',
        place: at('Obiettivi', 'A3', 'Codice', '1B'),
      },
    ],
  },
  'without the sheet Target': {
    sheets: { Target: undefined },
    findings: [],
  },
});
