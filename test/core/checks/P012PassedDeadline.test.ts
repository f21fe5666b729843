import { passedDeadline } from '../../../src/core/checks/P012PassedDeadline';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

testCheck(passedDeadline, {
  'deadlines of an earlier year than the text is about': {
    sheets: {
      Target: table(target('1A', 1, percent(100), { Descrizione: 'Adozione del piano entro giugno 2019.' })),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), {
          'Risultato atteso 2020': 'adozione entro il 31/12/2019',
          'Risultato atteso 2019': 'adozione entro il 31/12/2019',
        }),
      ),
    },
    findings: [
      {
        message: '1A n. 1: «Descrizione» è del 2020, ma la scadenza è «entro giugno 2019».',
        place: at('Target', 'D2', 'Descrizione', '1A n. 1'),
        seen: 'entro giugno 2019',
        expected: '2020',
      },
      {
        message: '011-005-001 n. 1: «Risultato atteso 2020» è del 2020, ma la scadenza è «entro il 31/12/2019».',
        place: at('Indicatori', 'F2', 'Risultato atteso 2020', '011-005-001 n. 1'),
        seen: 'entro il 31/12/2019',
        expected: '2020',
      },
    ],
  },
  'years that are no deadline': {
    sheets: {
      Target: table(
        target('1A', 1, percent(100), { Descrizione: 'Riduzione nel triennio 2017-2019 rispetto al 2016' }),
        target('1A', 2, percent(100), { Descrizione: 'Adozione entro l’anno. Il piano è del 2019.' }),
        target('1A', 3, percent(100), { Descrizione: 'Adozione entro il 31 dicembre 2021' }),
      ),
    },
    findings: [],
  },
});
