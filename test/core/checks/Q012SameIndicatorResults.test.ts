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
  'the same indicator with other figures, or other words, that were expected': {
    sheets: {
      Indicatori: table(
        indicator('011-005-002', 1, null, { ...TITLE, 'Risultato atteso 2020': 'almeno 10 imprese' }),
        indicator('011-005-002', 2, null, { Indicatore: 'Corsi', 'Risultato atteso 2020': 'entro l’anno' }),
        indicator('012-004-001', 1, null, { ...TITLE, 'Risultato atteso 2020': '>= 12 imprese' }),
        indicator('012-004-001', 2, null, { Indicatore: 'Corsi', 'Risultato atteso 2020': 'entro marzo' }),
      ),
    },
    findings: [
      {
        message:
          '012-004-001 n. 1: «Risultato atteso 2020» è «>= 12 imprese», ma per lo stesso indicatore 011-005-002 n. 1 dice «almeno 10 imprese».',
        place: at('Indicatori', 'F4', 'Risultato atteso 2020', '012-004-001 n. 1'),
        related: [at('Indicatori', 'F2', 'Risultato atteso 2020', '011-005-002 n. 1')],
        seen: '>= 12 imprese',
        expected: 'almeno 10 imprese',
      },
      {
        message:
          '012-004-001 n. 2: «Risultato atteso 2020» è «entro marzo», ma per lo stesso indicatore 011-005-002 n. 2 dice «entro l’anno».',
        place: at('Indicatori', 'F5', 'Risultato atteso 2020', '012-004-001 n. 2'),
        related: [at('Indicatori', 'F3', 'Risultato atteso 2020', '011-005-002 n. 2')],
        seen: 'entro marzo',
        expected: 'entro l’anno',
      },
    ],
  },
  'the same in other words, or in one share only': {
    sheets: {
      Indicatori: table(
        indicator('011-005-002', 1, null, { ...TITLE, 'Risultato atteso 2020': 'almeno 10 imprese' }),
        indicator('011-005-002', 2, null, { Indicatore: 'Corsi', 'Risultato atteso 2020': 'Entro l’anno.' }),
        indicator('011-005-002', 3, null, { Indicatore: 'Fiere', 'Risultato atteso 2020': 'due' }),
        indicator('012-004-001', 1, null, { ...TITLE, 'Risultato atteso 2020': '>= 10 imprese' }),
        indicator('012-004-001', 2, null, { Indicatore: 'Corsi', 'Risultato atteso 2020': 'entro l’anno' }),
        indicator('012-004-001', 3, null, { Indicatore: 'Fiere', 'Risultato atteso 2020': null }),
      ),
    },
    findings: [],
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
