import { sameIndicatorResults } from '../../../src/core/checks/Q012SameIndicatorResults';
import { at, indicator, percent, table, testCheck, type NamedRow } from './checkCases';

const TITLE: NamedRow = { Indicatore: 'Progetto per il turismo' };

testCheck(sameIndicatorResults, {
  'an indicator of both shares of an objective, once done and once suspended': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100)),
        indicator('011-005-002', 1, 'sospeso', TITLE),
        indicator('012-004-001', 1, percent(100), { Indicatore: 'Progetto  per il Turismo' }),
      ),
    },
    findings: [
      {
        message:
          '012-004-001 n. 1: «Risultato 2020» è «100%», ma per lo stesso indicatore 011-005-002 n. 1 dice «sospeso».',
        place: at('Indicatori', 'E4', 'Risultato 2020', '012-004-001 n. 1'),
        related: [at('Indicatori', 'E3', 'Risultato 2020', '011-005-002 n. 1')],
        seen: '100%',
        expected: 'sospeso',
      },
    ],
  },
  'other indicators, other objectives, and what does not contradict': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(50), TITLE),
        indicator('011-005-002', 1, percent(100), TITLE),
        indicator('011-005-002', 2, 'sospeso', { Indicatore: 'Corsi' }),
        indicator('012-004-001', 1, percent(100), TITLE),
        indicator('012-004-001', 2, '---', { Indicatore: 'Corsi' }),
      ),
    },
    findings: [],
  },
});
