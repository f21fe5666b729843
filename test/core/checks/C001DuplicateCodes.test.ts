import { duplicateCodes } from '../../../src/core/checks/C001DuplicateCodes';
import { at, indicator, objective, percent, programme, table, target, testCheck } from './checkCases';

testCheck(duplicateCodes, {
  'an objective twice': {
    sheets: { Obiettivi: table(objective('1A'), objective('1B'), objective('1A')) },
    findings: [
      {
        message: 'Nel foglio «Obiettivi» «1A» c’è già, alla riga 2.',
        place: at('Obiettivi', 'A4', 'Codice', '1A'),
        related: [at('Obiettivi', 'A2', 'Codice', '1A')],
        seen: '1A',
      },
    ],
  },
  'a programme twice; the same programme code in two missions is right': {
    sheets: {
      Programmi: table(programme('011-005'), programme('012-004'), programme('016-005'), programme('011-005')),
    },
    findings: [
      {
        message: 'Nel foglio «Programmi» «011-005» c’è già, alla riga 2.',
        place: at('Programmi', 'C5', 'Programma', '011-005'),
        related: [at('Programmi', 'C2', 'Programma', '011-005')],
        seen: '011-005',
      },
    ],
  },
  'shares without a code are not the same one': {
    sheets: {
      Quote: table(
        { Codice: null, Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(50) },
        { Codice: null, Obiettivo: '1A', Missione: '012', Programma: '004', 'Quota %': percent(50) },
        { Codice: '011-005-001', Obiettivo: '1B', Missione: '011', Programma: '005' },
        { Codice: '011-005-001', Obiettivo: '1B', Missione: '012', Programma: '004' },
      ),
    },
    findings: [
      {
        message: 'Nel foglio «Quote» «011-005-001» c’è già, alla riga 4.',
        place: at('Quote', 'A5', 'Codice', '011-005-001'),
        related: [at('Quote', 'A4', 'Codice', '011-005-001')],
        seen: '011-005-001',
      },
    ],
  },
  'one indicator of a share by its code, the same by its objective': {
    sheets: { Indicatori: table(indicator('011-005-001', 1, percent(100)), indicator('1A', 1, percent(100))) },
    findings: [
      {
        message: 'Nel foglio «Indicatori» «1A n. 1» c’è già, alla riga 2.',
        place: at('Indicatori', 'B3', 'N.', '1A n. 1'),
        related: [at('Indicatori', 'B2', 'N.', '1A n. 1')],
        seen: '1A n. 1',
      },
    ],
  },
  'a number of target and one of indicator twice': {
    sheets: {
      Target: table(target('1A', 1, percent(100)), target('1B', 1, percent(100)), target('1A', 1, percent(100))),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100)),
        indicator('011-005-001', 2, percent(100)),
        indicator('011-005-001', 2, percent(100)),
      ),
    },
    findings: [
      {
        message: 'Nel foglio «Target» «1A n. 1» c’è già, alla riga 2.',
        place: at('Target', 'B4', 'N.', '1A n. 1'),
        related: [at('Target', 'B2', 'N.', '1A n. 1')],
        seen: '1A n. 1',
      },
      {
        message: 'Nel foglio «Indicatori» «011-005-001 n. 2» c’è già, alla riga 3.',
        place: at('Indicatori', 'B4', 'N.', '011-005-001 n. 2'),
        related: [at('Indicatori', 'B3', 'N.', '011-005-001 n. 2')],
        seen: '011-005-001 n. 2',
      },
    ],
  },
  'keys that are words': {
    sheets: {
      Contesto: table(
        { Sezione: 'Imprese', Voce: 'Attive', 2020: 36091 },
        { Sezione: 'Artigiane', Voce: 'Attive', 2020: 11068 },
        { Sezione: 'Imprese', Voce: 'Attive', 2020: 36091 },
      ),
      Personale: table({ Soggetto: 'Camera', 2019: 10, 2020: 9 }, { Soggetto: 'Camera', 2019: 10, 2020: 9 }),
      Pagamenti: table({ Periodo: 'Anno', Giorni: -5 }, { Periodo: 'Anno', Giorni: -4 }),
    },
    findings: [
      {
        message: 'Nel foglio «Contesto» «Imprese, Attive» c’è già, alla riga 2.',
        place: at('Contesto', 'C4', 'Voce', 'Imprese, Attive'),
        related: [at('Contesto', 'C2', 'Voce', 'Imprese, Attive')],
        seen: 'Imprese, Attive',
      },
      {
        message: 'Nel foglio «Personale» «Camera» c’è già, alla riga 2.',
        place: at('Personale', 'C3', 'Soggetto', 'Camera'),
        related: [at('Personale', 'C2', 'Soggetto', 'Camera')],
        seen: 'Camera',
      },
      {
        message: 'Nel foglio «Pagamenti» «Anno» c’è già, alla riga 2.',
        place: at('Pagamenti', 'A3', 'Periodo', 'Anno'),
        related: [at('Pagamenti', 'A2', 'Periodo', 'Anno')],
        seen: 'Anno',
      },
    ],
  },
  'three rows alike: each names the first': {
    sheets: { Aree: table(...[1, 2, 3].map(() => ({ Codice: '1', Denominazione: 'Competitività' }))) },
    findings: ['A3', 'A4'].map((cell) => ({
      message: 'Nel foglio «Aree» «1» c’è già, alla riga 2.',
      place: at('Aree', cell, 'Codice', '1'),
      related: [at('Aree', 'A2', 'Codice', '1')],
      seen: '1',
    })),
  },
  'rows whose key is blank, or a part of it, are not compared': {
    sheets: {
      Programmi: table(
        ...['011-', '011-', '-005', '-005', '-', '-'].map((code) => programme(code)),
        programme('011-005'),
        programme('012-004'),
      ),
      Target: table(
        target('1A', 1, percent(100)),
        ...['1B', '1B'].map((code) => ({ ...target(code, 1, 12), 'N.': null })),
      ),
      Indicatori: table(
        ...['', ''].map((share) => indicator(share, 1, 12)),
        ...[1, 2].map(() => ({ ...indicator('011-005-001', 1, 12), 'N.': null })),
      ),
    },
    findings: [],
  },
});
