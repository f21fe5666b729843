import { resultAgainstExpected } from '../../../src/core/checks/Q013ResultAgainstExpected';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

const EXPECTED = { 'Risultato atteso 2020': 'Tempo medio di evasione: inferiore a 5 giorni' };

testCheck(resultAgainstExpected, {
  'reached, it is said, and missed by its figure': {
    sheets: {
      Target: table(target('1A', 1, percent(100))),
      Indicatori: table(indicator('011-005-001', 1, '6,1 gg', EXPECTED)),
    },
    findings: [
      {
        message:
          'Target 1 dell’obiettivo 1A: il risultato è «100%», ma l’indicatore 011-005-001 n. 1 ha «6,1 gg» dove era atteso < 5 giorni.',
        place: at('Target', 'E2', 'Risultato', '1A n. 1'),
        related: [
          at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
          at('Indicatori', 'F2', 'Risultato atteso 2020', '011-005-001 n. 1'),
        ],
        seen: '6,1 gg',
        expected: '< 5 giorni',
      },
    ],
  },
  'a change over the year before that did not come': {
    sheets: {
      Target: table(target('1A', 1, percent(100))),
      Indicatori: table(
        indicator('011-005-001', 1, 'tempo medio pari a 2,4', {
          'Risultato 2019': 'tempo medio pari a 2,1',
          'Risultato atteso 2020': 'diminuzione dei tempi rispetto all’anno precedente',
        }),
      ),
    },
    findings: [
      {
        message:
          'Target 1 dell’obiettivo 1A: il risultato è «100%», ma l’indicatore 011-005-001 n. 1 ha «tempo medio pari a 2,4» dove era atteso < 2,1, il valore dell’anno prima.',
        place: at('Target', 'E2', 'Risultato', '1A n. 1'),
        related: [
          at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
          at('Indicatori', 'G2', 'Risultato atteso 2020', '011-005-001 n. 1'),
          at('Indicatori', 'F2', 'Risultato 2019', '011-005-001 n. 1'),
        ],
        seen: 'tempo medio pari a 2,4',
        expected: '< 2,1',
      },
    ],
  },
  'reached by its figure, or not comparable': {
    sheets: {
      Target: table(target('1A', 1, percent(100)), target('1A', 2, percent(100))),
      Indicatori: table(
        indicator('011-005-001', 1, '2,7 gg', EXPECTED),
        indicator('011-005-001', 2, percent(90), EXPECTED),
      ),
    },
    findings: [],
  },
  'not declared reached, or contradicted by another percentage, which is another finding': {
    sheets: {
      Target: table(target('1A', 1, percent(70)), target('1A', 2, percent(100))),
      Indicatori: table(
        indicator('011-005-001', 1, '6,1 gg', EXPECTED),
        indicator('011-005-001', 2, percent(60), { 'Risultato atteso 2020': 'almeno 80%' }),
      ),
    },
    findings: [],
  },
});
