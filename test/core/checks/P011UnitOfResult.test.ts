import { unitOfResult } from '../../../src/core/checks/P011UnitOfResult';
import { at, indicator, percent, table, testCheck } from './checkCases';

testCheck(unitOfResult, {
  'a percentage where numbers are counted': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), { 'Unità di misura': 'valore assoluto', 'Risultato 2019': '90%' }),
      ),
    },
    findings: [
      {
        message: '011-005-001 n. 1: «Risultato 2020» è «100%», ma l’indicatore si misura in «valore assoluto».',
        place: at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
        related: [
          at('Indicatori', 'G2', 'Risultato 2019', '011-005-001 n. 1'),
          at('Indicatori', 'F2', 'Unità di misura', '011-005-001 n. 1'),
        ],
        seen: '100%',
        expected: 'valore assoluto',
      },
    ],
  },
  'an account where a percentage is computed, by an indicator whose unit says nothing': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, 'tempo medio pari a 2,4', {
          'Unità di misura': 'realizzazione attività',
          'Algoritmo di calcolo': '% di realizzazione',
        }),
      ),
    },
    findings: [
      {
        message:
          '011-005-001 n. 1: «Risultato 2020» è «tempo medio pari a 2,4», ma l’indicatore si misura in «% di realizzazione».',
        place: at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
        related: [at('Indicatori', 'G2', 'Algoritmo di calcolo', '011-005-001 n. 1')],
        seen: 'tempo medio pari a 2,4',
        expected: '% di realizzazione',
      },
    ],
  },
  'a percentage of a yes or no': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), {
          'Unità di misura': 'realizzazione',
          'Algoritmo di calcolo': 'si/no',
        }),
        indicator('011-005-001', 2, 'sì', { 'Unità di misura': 'realizzazione', 'Algoritmo di calcolo': 'Sì / No' }),
      ),
    },
    findings: [
      {
        message: '011-005-001 n. 1: «Risultato 2020» è «100%», ma l’indicatore si misura in «si/no».',
        place: at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
        related: [at('Indicatori', 'G2', 'Algoritmo di calcolo', '011-005-001 n. 1')],
        seen: '100%',
        expected: 'si/no',
      },
    ],
  },
  'figures that fit, states, blanks, and units that say nothing': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, '2,7 gg', { 'Unità di misura': 'numero' }),
        indicator('011-005-001', 2, percent(100), { 'Unità di misura': 'percentuale' }),
        indicator('011-005-001', 3, 'sospeso', { 'Unità di misura': 'percentuale' }),
        indicator('011-005-001', 4, null, { 'Unità di misura': 'numero' }),
        indicator('011-005-001', 5, percent(100), { 'Unità di misura': 'realizzazione' }),
        indicator('011-005-001', 6, 'circa il 90%', { 'Unità di misura': '%' }),
        indicator('011-005-001', 8, 'tempo medio', { 'Algoritmo di calcolo': 'numero, non percentuale' }),
        indicator('011-005-001', 7, percent(80), {
          'Unità di misura': 'giudizio',
          'Algoritmo di calcolo': '% di giudizi positivi',
        }),
      ),
    },
    findings: [],
  },
});
