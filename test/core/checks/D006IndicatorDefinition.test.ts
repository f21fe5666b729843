import { indicatorDefinition } from '../../../src/core/checks/D006IndicatorDefinition';
import { at, indicator, percent, table, testCheck } from './checkCases';

testCheck(indicatorDefinition, {
  'columns that the sheet has, blank for one indicator': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), { 'Unità di misura': 'percentuale', 'Algoritmo di calcolo': null }),
        indicator('011-005-002', 1, null, { 'Unità di misura': 'numero', 'Algoritmo di calcolo': 'numero' }),
      ),
    },
    findings: [
      {
        message: '011-005-001 n. 1: manca «Algoritmo di calcolo».',
        place: at('Indicatori', 'G2', 'Algoritmo di calcolo', '011-005-001 n. 1'),
      },
      {
        message: '011-005-002 n. 1: manca «Risultato 2020».',
        place: at('Indicatori', 'E3', 'Risultato 2020', '011-005-002 n. 1'),
      },
    ],
  },
});
