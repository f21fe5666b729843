import { resourcesWithoutShare } from '../../../src/core/checks/Q008ResourcesWithoutShare';
import { at, objective, percent, resources, table, testCheck } from './checkCases';

testCheck(resourcesWithoutShare, {
  'an objective without a share': {
    sheets: { Quote: table({ Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' }) },
    findings: [
      {
        message:
          'L’obiettivo 1B ha importi ma nessuna quota: la sua spesa manca dal riepilogo per missioni e programmi.',
        place: at('Risorse', 'B3', 'Proventi preventivo', '1B'),
        related: [
          at('Risorse', 'C3', 'Oneri preventivo', '1B'),
          at('Risorse', 'E3', 'Proventi consuntivo', '1B'),
          at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
        ],
      },
    ],
  },
  'an objective without a programme, where Quote is left out': {
    sheets: {
      Quote: undefined,
      Indicatori: undefined,
      Obiettivi: table(objective('1A', { Missione: '011', Programma: '005' }), objective('1B', { Missione: '012' })),
    },
    findings: [
      {
        message: 'L’obiettivo 1B ha importi ma non una missione e un programma: la sua spesa manca dal riepilogo.',
        place: at('Obiettivi', 'E3', 'Programma', '1B'),
        action: 'Scrivere la missione e il programma dell’obiettivo, oppure compilare il foglio Quote.',
      },
    ],
  },
  'the same, and no column for programmes': {
    sheets: {
      Quote: undefined,
      Indicatori: undefined,
      Obiettivi: table(objective('1A')),
      Risorse: table(resources('1A')),
    },
    findings: [
      {
        message: 'L’obiettivo 1A ha importi ma non una missione e un programma: la sua spesa manca dal riepilogo.',
        place: at('Obiettivi', 'A2', 'Codice', '1A'),
        action: 'Scrivere la missione e il programma dell’obiettivo, oppure compilare il foglio Quote.',
      },
    ],
  },
  'shares that have nothing to take: blank amounts are another finding, a deleted objective needs none': {
    sheets: {
      Risorse: table(resources('1A'), { Obiettivo: '1D' }),
      Obiettivi: table(
        objective('1A', { Stato: 'Attivo' }),
        objective('1B'),
        objective('1C'),
        objective('1D'),
        objective('1E', { Stato: 'Eliminato' }),
      ),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
        { Codice: '012-004-001', Obiettivo: '1C', Missione: '012', Programma: '004' },
        { Codice: '012-004-002', Obiettivo: '1D', Missione: '012', Programma: '004' },
        { Codice: '012-004-003', Obiettivo: '1E', Missione: '012', Programma: '004' },
      ),
    },
    findings: [
      {
        message: 'La quota 011-005-002 prende i suoi importi dall’obiettivo 1B, che nelle risorse non ne ha.',
        action: 'Scrivere gli importi dell’obiettivo nel foglio Risorse, oppure togliere la quota.',
        place: at('Quote', 'E3', 'Quota %', '011-005-002'),
      },
      {
        message: 'La quota 012-004-001 prende i suoi importi dall’obiettivo 1C, che nelle risorse non ne ha.',
        action: 'Scrivere gli importi dell’obiettivo nel foglio Risorse, oppure togliere la quota.',
        place: at('Quote', 'B4', 'Obiettivo', '012-004-001'),
      },
    ],
  },
  'rows under a code in another case are another finding, whichever sheet they stand in': {
    sheets: {
      Risorse: table(resources('1A'), resources('1b')),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1a', Missione: '011', Programma: '005' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(25) },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'Quota %': percent(75) },
      ),
    },
    findings: [],
  },
  'a split of zeros and blanks': {
    sheets: {
      Risorse: table(resources('1A'), { Obiettivo: '1B', 'Oneri preventivo': 0 }),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(100) },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(60) },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'Quota %': percent(40) },
      ),
    },
    findings: [
      {
        severity: 'avviso',
        message:
          'Le quote percentuali dell’obiettivo 1B non hanno nulla da ripartire: nelle risorse non ci sono importi diversi da zero.',
        place: at('Quote', 'E3', 'Quota %', '011-005-002'),
        related: [at('Quote', 'E4', 'Quota %', '012-004-001')],
        action:
          'Scrivere gli importi dell’obiettivo nel foglio Risorse; se sono davvero zero, non c’è nulla da correggere.',
      },
    ],
  },
  'a deleted objective, and one whose amounts are zero': {
    sheets: {
      Risorse: table(resources('1A'), { Obiettivo: '1B', 'Oneri preventivo': 0 }),
      Quote: table({ Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' }),
    },
    findings: [],
  },
  'an objective with a programme and no mission, where Quote is left out': {
    sheets: {
      Quote: undefined,
      Indicatori: undefined,
      Obiettivi: table(
        objective('1A', { Missione: '011', Programma: '005' }),
        objective('1B', { Missione: null, Programma: '005' }),
      ),
    },
    findings: [
      {
        message: 'L’obiettivo 1B ha importi ma non una missione e un programma: la sua spesa manca dal riepilogo.',
        place: at('Obiettivi', 'D3', 'Missione', '1B'),
        action: 'Scrivere la missione e il programma dell’obiettivo, oppure compilare il foglio Quote.',
      },
    ],
  },
  'one percentage of zeros is alone; one share that takes the whole says no more than that nothing was spent': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C')),
      Risorse: table(...['1A', '1B', '1C'].map((code) => ({ Obiettivo: code, 'Oneri preventivo': 0 }))),
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(60) },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
        { Codice: '011-005-003', Obiettivo: '1C', Missione: '011', Programma: '005' },
      ),
    },
    findings: [
      {
        severity: 'avviso',
        message:
          'Le quote percentuali dell’obiettivo 1A non hanno nulla da ripartire: nelle risorse non ci sono importi diversi da zero.',
        place: at('Quote', 'E2', 'Quota %', '011-005-001'),
        action:
          'Scrivere gli importi dell’obiettivo nel foglio Risorse; se sono davvero zero, non c’è nulla da correggere.',
      },
    ],
  },
});
