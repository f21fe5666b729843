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
  'most targets are of one other year: the year of the accounts is at fault, or all of them': {
    sheets: {
      Target: table(
        target('1A', 1, percent(100), { Anno: 2019 }),
        target('1A', 2, percent(100), { Anno: 2019 }),
        target('1B', 1, 12, { Anno: 2019 }),
        target('1B', 2, 12, { Anno: 2018 }),
        target('1B', 3, 12),
      ),
    },
    findings: [
      {
        message: 'L’esercizio è il 2020, ma 3 target su 5 sono dell’anno 2019.',
        place: at('Ente', 'B3', 'Valore', 'Esercizio'),
        related: [
          at('Target', 'C2', 'Anno', '1A n. 1'),
          at('Target', 'C3', 'Anno', '1A n. 2'),
          at('Target', 'C4', 'Anno', '1B n. 1'),
        ],
        seen: '2020',
        expected: '2019',
        action: 'Correggere la voce Esercizio del foglio Ente; se è giusta, aggiornare gli anni dei target.',
      },
      {
        message: 'Il target 2 dell’obiettivo 1B è dell’anno 2018, ma l’esercizio è il 2020.',
        place: at('Target', 'C5', 'Anno', '1B n. 2'),
        seen: '2018',
        expected: '2020',
      },
    ],
  },
});
