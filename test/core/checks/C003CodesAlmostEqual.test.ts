import { codesAlmostEqual } from '../../../src/core/checks/C003CodesAlmostEqual';
import { at, indicator, objective, percent, programme, resources, table, testCheck } from './checkCases';

testCheck(codesAlmostEqual, {
  'a reference in another case, and one with a blank': {
    sheets: { Risorse: table(resources('1a'), resources('1B ', [500, 1500, 0, 500, 1400, 0])) },
    findings: [
      {
        message: 'Il codice «1a» differisce da «1A» solo per le maiuscole.',
        place: at('Risorse', 'A2', 'Obiettivo', '1a'),
        related: [at('Obiettivi', 'A2', 'Codice', '1A')],
        seen: '1a',
        expected: '1A',
      },
      {
        message: 'Il codice «1B » differisce da «1B» solo per gli spazi ai lati.',
        place: at('Risorse', 'A3', 'Obiettivo', '1B '),
        related: [at('Obiettivi', 'A3', 'Codice', '1B')],
        seen: '1B ',
        expected: '1B',
      },
    ],
  },
  'the definition is the odd one out': {
    sheets: { Obiettivi: table(objective('1a'), objective('1B')) },
    findings: [
      {
        message: 'Il codice «1a» differisce da «1A» solo per le maiuscole.',
        place: at('Obiettivi', 'A2', 'Codice', '1a'),
        related: [at('Risorse', 'A2', 'Obiettivo', '1A')],
        seen: '1a',
        expected: '1A',
      },
    ],
  },
  'missions, programmes and shares': {
    sheets: {
      Programmi: table(programme('011-005a'), programme('012-004')),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005A' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005a', 'Quota %': percent(25) },
        { Codice: '012-004-A', Obiettivo: '1B', Missione: '012 ', Programma: '004', 'Quota %': percent(75) },
      ),
      Indicatori: table(indicator('012-004-a', 1, percent(100))),
    },
    findings: [
      {
        message: 'Il codice «005A» differisce da «005a» solo per le maiuscole.',
        place: at('Quote', 'D2', 'Programma', '011-005-001'),
        related: [at('Programmi', 'C2', 'Programma', '011-005a')],
        seen: '005A',
        expected: '005a',
      },
      {
        message: 'Il codice «012 » differisce da «012» solo per gli spazi ai lati.',
        place: at('Quote', 'C4', 'Missione', '012-004-A'),
        related: [at('Programmi', 'A3', 'Missione', '012')],
        seen: '012 ',
        expected: '012',
      },
      {
        message: 'Il codice «012-004-a» differisce da «012-004-A» solo per le maiuscole.',
        place: at('Indicatori', 'A2', 'Quota', '012-004-a'),
        related: [at('Quote', 'A4', 'Codice', '012-004-A')],
        seen: '012-004-a',
        expected: '012-004-A',
      },
    ],
  },
});
