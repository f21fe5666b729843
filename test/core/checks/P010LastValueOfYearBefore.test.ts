import { lastValueOfYearBefore } from '../../../src/core/checks/P010LastValueOfYearBefore';
import { at, indicator, percent, table, testCheck } from './checkCases';

testCheck(lastValueOfYearBefore, {
  'the figure of the year before, in another writing': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, '2,7 gg', { 'Ultimo valore osservato': '3,9 giorni', 'Risultato 2019': '3,9 gg' }),
      ),
    },
    findings: [
      {
        message:
          '011-005-001 n. 1: l’ultimo valore osservato è quello dell’anno prima, «3,9 giorni»; il risultato dell’esercizio è «2,7 gg».',
        place: at('Indicatori', 'F2', 'Ultimo valore osservato', '011-005-001 n. 1'),
        related: [
          at('Indicatori', 'G2', 'Risultato 2019', '011-005-001 n. 1'),
          at('Indicatori', 'E2', 'Risultato 2020', '011-005-001 n. 1'),
        ],
        seen: '3,9 giorni',
        expected: '2,7 gg',
      },
    ],
  },
  'that of the year, the same in both years, a year without result, and texts': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, '2,7 gg', { 'Ultimo valore osservato': '2,7 gg.', 'Risultato 2019': '3,9 gg' }),
        indicator('011-005-001', 2, percent(100), {
          'Ultimo valore osservato': '100%',
          'Risultato 2019': percent(100),
        }),
        indicator('011-005-001', 3, 'sospeso', { 'Ultimo valore osservato': '3', 'Risultato 2019': 3 }),
        indicator('011-005-001', 4, 4, { 'Ultimo valore osservato': 'Svolti 3 corsi', 'Risultato 2019': 3 }),
      ),
    },
    findings: [],
  },
});
