import { unknownCodes } from '../../../src/core/checks/C002UnknownCodes';
import { at, indicator, objective, percent, resources, table, target, testCheck } from './checkCases';

testCheck(unknownCodes, {
  'an unknown area and unknown objectives': {
    sheets: {
      Obiettivi: table(objective('1A', { Area: '9' }), objective('1B')),
      Risorse: table(resources('1A'), resources('7Z')),
      Target: table(target('7Z', 1, percent(100))),
    },
    findings: [
      {
        message: 'L’area «9» non c’è nel foglio «Aree».',
        place: at('Obiettivi', 'B2', 'Area', '1A'),
        seen: '9',
      },
      {
        message: 'L’obiettivo «7Z» non c’è nel foglio «Obiettivi».',
        place: at('Risorse', 'A3', 'Obiettivo', '7Z'),
        seen: '7Z',
      },
      {
        message: 'L’obiettivo «7Z» non c’è nel foglio «Obiettivi».',
        place: at('Target', 'A2', 'Obiettivo', '7Z'),
        seen: '7Z',
      },
    ],
  },
  'in Quote: an unknown objective, an unknown mission, a programme of another mission': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '7Z', Missione: '011', Programma: '005' },
        { Codice: '099-005-001', Obiettivo: '1A', Missione: '099', Programma: '005' },
        { Codice: '012-005-001', Obiettivo: '1B', Missione: '012', Programma: '005' },
      ),
    },
    findings: [
      {
        message: 'L’obiettivo «7Z» non c’è nel foglio «Obiettivi».',
        place: at('Quote', 'B2', 'Obiettivo', '011-005-001'),
        seen: '7Z',
      },
      {
        message: 'La missione «099» non c’è nel foglio «Programmi».',
        place: at('Quote', 'C3', 'Missione', '099-005-001'),
        seen: '099',
      },
      {
        message: 'La missione «012» non ha un programma «005» nel foglio «Programmi».',
        place: at('Quote', 'D4', 'Programma', '012-005-001'),
        seen: '005',
      },
      {
        message: 'La quota «011-005-002» non c’è nel foglio «Quote».',
        place: at('Indicatori', 'A3', 'Quota', '011-005-002'),
        seen: '011-005-002',
      },
      {
        message: 'La quota «012-004-001» non c’è nel foglio «Quote».',
        place: at('Indicatori', 'A4', 'Quota', '012-004-001'),
        seen: '012-004-001',
      },
    ],
  },
  'the row of a total among the data; indicators of shares where Quote is left out': {
    sheets: {
      Quote: undefined,
      Indicatori: table(indicator('011-005-001', 1, percent(100))),
      Risorse: table(resources('1A'), resources('1B'), resources('Totale')),
    },
    findings: [
      {
        message: 'L’obiettivo «Totale» non c’è nel foglio «Obiettivi».',
        place: at('Risorse', 'A4', 'Obiettivo', 'Totale'),
        seen: 'Totale',
        cause: 'riga di totale fra i dati',
        action:
          'Togliere la riga dai dati, o farne la riga dei totali della tabella (Struttura tabella › Riga totale).',
      },
      {
        message: '«011-005-001» non è un obiettivo, e il foglio «Quote», che darebbe i codici delle quote, non c’è.',
        place: at('Indicatori', 'A2', 'Quota', '011-005-001'),
        seen: '011-005-001',
      },
    ],
  },
  'in Obiettivi, where Quote is left out': {
    sheets: {
      Quote: undefined,
      Indicatori: undefined,
      Obiettivi: table(
        objective('1A', { Missione: '011', Programma: '004' }),
        objective('1B', { Missione: '012', Programma: '004' }),
      ),
    },
    findings: [
      {
        message: 'La missione «011» non ha un programma «004» nel foglio «Programmi».',
        place: at('Obiettivi', 'E2', 'Programma', '1A'),
        seen: '004',
      },
    ],
  },
  'indicators of no share, or of an objective with several': {
    sheets: {
      Quote: table(
        { Codice: null, Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(50) },
        { Codice: null, Obiettivo: '1A', Missione: '012', Programma: '004', 'Quota %': percent(50) },
        { Codice: null, Obiettivo: '1B', Missione: '011', Programma: '005' },
      ),
      Indicatori: table(
        indicator('1A', 1, percent(100)),
        indicator('1B', 1, percent(100)),
        indicator('099-001-001', 1, percent(100)),
      ),
    },
    findings: [
      {
        message: 'L’obiettivo «1A» ha 2 quote: l’indicatore deve dire a quale si riferisce, con il suo codice.',
        place: at('Indicatori', 'A2', 'Quota', '1A'),
        seen: '1A',
      },
      {
        message: 'La quota «099-001-001» non c’è nel foglio «Quote».',
        place: at('Indicatori', 'A4', 'Quota', '099-001-001'),
        seen: '099-001-001',
      },
    ],
  },
  'an objective with one share names it, also where the share has a code': {
    sheets: {
      Indicatori: table(
        indicator('1A', 1, percent(100)),
        indicator('1B', 1, 12),
        indicator('011-005-002', 1, 12),
        indicator('012-004-001', 1, 12),
      ),
    },
    findings: [
      {
        message: 'L’obiettivo «1B» ha 2 quote: l’indicatore deve dire a quale si riferisce, con il suo codice.',
        place: at('Indicatori', 'A3', 'Quota', '1B'),
        seen: '1B',
      },
    ],
  },
  'codes that look like patterns are plain codes': {
    sheets: {
      Obiettivi: table(objective('1*'), objective('<2'), objective('A~B')),
      Risorse: table(resources('1*'), resources('<2'), resources('1A'), resources('A~B')),
      Quote: table(
        { Codice: 'x', Obiettivo: '1*', Missione: '011', Programma: '005' },
        { Codice: 'y', Obiettivo: '<2', Missione: '011', Programma: '005' },
        { Codice: 'z', Obiettivo: 'A~B', Missione: '011', Programma: '005' },
      ),
      Target: table(target('1*', 1, percent(100))),
      Indicatori: undefined,
    },
    findings: [
      {
        message: 'L’obiettivo «1A» non c’è nel foglio «Obiettivi».',
        place: at('Risorse', 'A4', 'Obiettivo', '1A'),
        seen: '1A',
      },
    ],
  },
  'what differs only by case is left to C003': {
    sheets: { Risorse: table(resources('1a'), resources('1B', [500, 1500, 0, 500, 1400, 0])) },
    findings: [],
  },
  'what is blank is no code, and where nothing is defined the sheet is the finding': {
    sheets: {
      Aree: undefined,
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: null },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: null, Programma: '005' },
      ),
      Indicatori: table({ Quota: null, 'N.': 1, Indicatore: 'x', Tipologia: 'efficacia' }),
    },
    findings: [],
  },
});
