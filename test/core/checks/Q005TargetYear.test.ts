import { targetYear } from '../../../src/core/checks/Q005TargetYear';
import type { FindingDetails } from '../../../src/core/diagnostics/kind';
import { at, percent, table, target, testCheck } from './checkCases';

/** A target of another year, in a row of `Target`. */
const ofYear = (year: number, objective: string, number: number, row: number): FindingDetails => ({
  message: `Il target ${number} dell’obiettivo ${objective} è dell’anno ${year}, ma l’esercizio è il 2020.`,
  place: at('Target', `C${row}`, 'Anno', `${objective} n. ${number}`),
  seen: `${year}`,
  expected: '2020',
});

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
  'one other year for half of the targets, for two of two, and a year left blank': {
    sheets: {
      Target: table(
        target('1A', 1, percent(100), { Anno: 2019 }),
        target('1A', 2, percent(100), { Anno: 2019 }),
        target('1B', 1, 12, { Anno: null }),
      ),
    },
    findings: [ofYear(2019, '1A', 1, 2), ofYear(2019, '1A', 2, 3)],
  },
  'half of the targets are not most of them': {
    sheets: {
      Target: table(
        target('1A', 1, percent(100), { Anno: 2019 }),
        target('1A', 2, percent(100), { Anno: 2019 }),
        target('1A', 3, percent(100), { Anno: 2019 }),
        target('1B', 1, 12),
        target('1B', 2, 12),
        target('1B', 3, 12),
      ),
    },
    findings: [ofYear(2019, '1A', 1, 2), ofYear(2019, '1A', 2, 3), ofYear(2019, '1A', 3, 4)],
  },
  'targets whose year is blank are not counted': {
    sheets: {
      Target: table(
        ...[1, 2, 3].map((number) => target('1A', number, percent(100), { Anno: 2019 })),
        ...[4, 5, 6, 7].map((number) => target('1A', number, percent(100), { Anno: null })),
      ),
    },
    findings: [
      {
        message: 'L’esercizio è il 2020, ma 3 target su 7 sono dell’anno 2019.',
        place: at('Ente', 'B3', 'Valore', 'Esercizio'),
        related: [
          at('Target', 'C2', 'Anno', '1A n. 1'),
          at('Target', 'C3', 'Anno', '1A n. 2'),
          at('Target', 'C4', 'Anno', '1A n. 3'),
        ],
        seen: '2020',
        expected: '2019',
        action: 'Correggere la voce Esercizio del foglio Ente; se è giusta, aggiornare gli anni dei target.',
      },
    ],
  },
  'no year of the accounts': {
    sheets: { Ente: table({ Voce: 'Denominazione', Valore: 'Camera' }) },
    findings: [],
  },
});
