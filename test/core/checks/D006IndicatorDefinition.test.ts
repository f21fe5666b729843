import { indicatorDefinition } from '../../../src/core/checks/D006IndicatorDefinition';
import { at, indicator, percent, table, testCheck } from './checkCases';

testCheck(indicatorDefinition, {
  'columns that the sheet has, blank for one indicator': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), {
          'Unità di misura': 'percentuale',
          'Algoritmo di calcolo': null,
          'Risultato atteso 2020': '100%',
        }),
        indicator('011-005-002', 1, null, {
          'Unità di misura': 'numero',
          'Algoritmo di calcolo': 'numero',
          'Risultato atteso 2020': '2',
        }),
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
  'a sheet without the columns of the year': {
    sheets: {
      Indicatori: table({
        Quota: '011-005-001',
        'N.': 1,
        Indicatore: 'Imprese assistite',
        Tipologia: 'efficacia',
        'Risultato atteso 2019': '100%',
      }),
    },
    findings: [
      {
        severity: 'avviso',
        message:
          'Indicatori: mancano le colonne «Risultato atteso 2020» e «Risultato 2020»: le schede non dicono che cosa era atteso nell’esercizio e che cosa è stato conseguito.',
        place: { sheet: 'Indicatori', table: 'Indicatori' },
        action:
          'Aggiungere al foglio Indicatori le colonne «Risultato atteso 2020» e «Risultato 2020», con l’anno nel titolo.',
      },
    ],
  },
  'a sheet without that of what was expected': {
    sheets: { Indicatori: table(indicator('011-005-001', 1, percent(100))) },
    findings: [
      {
        severity: 'avviso',
        message:
          'Indicatori: manca la colonna «Risultato atteso 2020»: le schede non dicono che cosa era atteso nell’esercizio e che cosa è stato conseguito.',
        place: { sheet: 'Indicatori', table: 'Indicatori' },
        action: 'Aggiungere al foglio Indicatori la colonna «Risultato atteso 2020», con l’anno nel titolo.',
      },
    ],
  },
  'a sheet without rows': {
    sheets: { Indicatori: [['Quota', 'N.', 'Indicatore', 'Tipologia']] },
    findings: [],
  },
});
