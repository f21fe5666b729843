import { targetResult } from '../../../src/core/checks/Q006TargetResult';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

testCheck(targetResult, {
  'results that agree, or measure different things': {
    sheets: {
      Target: table(
        target('1A', 1, 'sospeso'),
        target('1A', 2, percent(100)),
        target('1A', 3, '4,42 su 5'),
        target('1B', 1, 'Rinviato causa COVID'),
      ),
      Indicatori: table(
        indicator('011-005-001', 1, '---'),
        indicator('011-005-001', 2, 2.7),
        indicator('011-005-001', 3, percent(100)),
        indicator('011-005-002', 1, 'rinvio'),
        indicator('012-004-001', 1, null),
      ),
    },
    findings: [],
  },
  'another percentage, another number, a state against a figure in both shares': {
    sheets: {
      Target: table(target('1A', 1, percent(70)), target('1A', 2, 12), target('1B', 1, percent(100))),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100)),
        indicator('011-005-001', 2, 13),
        indicator('011-005-002', 1, 'sospeso'),
        indicator('012-004-001', 1, 'rinviato'),
      ),
    },
    findings: [
      {
        message: 'Target 1 dell’obiettivo 1A: il risultato è «70%», quello dell’indicatore è «100%».',
        place: at('Target', 'E2', 'Risultato', '1A n. 1'),
        related: [at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1')],
        seen: '70%',
        expected: '100%',
      },
      {
        message: 'Target 2 dell’obiettivo 1A: il risultato è «12», quello dell’indicatore è «13».',
        place: at('Target', 'E3', 'Risultato', '1A n. 2'),
        related: [at('Indicatori', 'E3', 'Risultato 2020', '011-005-001 n. 2')],
        seen: '12',
        expected: '13',
      },
      {
        message:
          'Target 1 dell’obiettivo 1B: il risultato è «100%», quelli degli indicatori sono «sospeso» e «rinviato».',
        place: at('Target', 'E4', 'Risultato', '1B n. 1'),
        related: [
          at('Indicatori', 'E4', 'Risultato 2020', '011-005-002 n. 1'),
          at('Indicatori', 'E5', 'Risultato 2020', '012-004-001 n. 1'),
        ],
        seen: '100%',
        expected: 'sospeso e rinviato',
      },
    ],
  },
});
