import { targetYear } from '../../../src/core/checks/Q005TargetYear';
import { at, percent, table, target, testCheck } from './checkCases';

testCheck(targetYear, {
  'last year': {
    sheets: { Target: table(target('1A', 1, percent(100)), target('1B', 1, percent(100), { Anno: 2019 })) },
    findings: [
      {
        message: 'Il target 1 dell’obiettivo 1B è dell’anno 2019, ma l’esercizio è il 2020.',
        place: at('Target', 'C3', 'Anno', '1B n. 1'),
        seen: '2019',
        expected: '2020',
      },
    ],
  },
});
