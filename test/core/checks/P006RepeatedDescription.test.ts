import { repeatedDescription } from '../../../src/core/checks/P006RepeatedDescription';
import { at, percent, table, testCheck } from './checkCases';

testCheck(repeatedDescription, {
  'two shares of one objective may say the same, and short texts too': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Descrizione:
            'Il programma comprende i servizi resi dagli sportelli camerali alle imprese, dalla nascita fino allo sviluppo.',
          'Quota %': percent(50),
        },
        {
          Codice: '012-004-001',
          Obiettivo: '1A',
          Missione: '012',
          Programma: '004',
          Descrizione:
            'Il programma comprende i servizi resi dagli sportelli camerali alle imprese, dalla nascita fino allo sviluppo.',
          'Quota %': percent(50),
        },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          Descrizione: 'Servizi alle imprese.',
        },
        {
          Codice: '011-005-003',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Descrizione: 'Servizi alle imprese.',
        },
      ),
    },
    findings: [],
  },
  'the later share bears the text of another objective': {
    sheets: {
      Quote: table(
        {
          Codice: '011-005-001',
          Obiettivo: '1A',
          Missione: '011',
          Programma: '005',
          Descrizione:
            'Il programma comprende i servizi resi dagli sportelli camerali alle imprese, dalla nascita fino allo sviluppo.',
        },
        {
          Codice: '011-005-002',
          Obiettivo: '1B',
          Missione: '011',
          Programma: '005',
          Descrizione:
            'Il programma comprende i servizi resi dagli  sportelli camerali alle imprese, dalla nascita fino allo sviluppo.',
        },
      ),
    },
    findings: [
      {
        message:
          'La descrizione della quota 011-005-002, dell’obiettivo 1B, ripete parola per parola quella della quota 011-005-001, dell’obiettivo 1A.',
        place: at('Quote', 'E3', 'Descrizione', '011-005-002'),
        related: [at('Quote', 'E2', 'Descrizione', '011-005-001')],
      },
    ],
  },
});
