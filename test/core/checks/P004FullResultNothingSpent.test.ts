import { fullResultNothingSpent } from '../../../src/core/checks/P004FullResultNothingSpent';
import { at, percent, resources, table, target, testCheck } from './checkCases';

testCheck(fullResultNothingSpent, {
  'only the target reached in full': {
    sheets: {
      Risorse: table(resources('1A', [1000, 2000, 300, 900, 0, 0]), resources('1B', [500, 1500, 0, 500, 1400, 0])),
      Target: table(
        target('1A', 1, percent(100)),
        target('1A', 2, percent(70)),
        target('1A', 3, 'sospeso'),
        target('1B', 1, 12),
      ),
    },
    findings: [
      {
        message: 'Target 1 dell’obiettivo 1A: risultato 100%, ma nulla è stato speso di un budget di 2.300,00.',
        place: at('Target', 'E2', 'Risultato', '1A n. 1'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A'), at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '100%',
      },
    ],
  },
  'nothing budgeted, or spending not yet known': {
    sheets: {
      Risorse: table(resources('1A', [1000, 0, 0, 900, 0, 0]), resources('1B', [500, 1500, 0, 500, null, null])),
      Target: table(target('1A', 1, percent(100)), target('1B', 1, percent(100))),
    },
    findings: [],
  },
});
