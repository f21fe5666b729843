import { copiedDescription } from '../../../src/core/checks/P016CopiedDescription';
import { at, indicator, objective, percent, table, testCheck } from './checkCases';

const LONG =
  'Affermare il ruolo dell’ente come promotore di politiche di programmazione territoriale, e come soggetto di aggregazione delle categorie economiche in materia di sviluppo economico e governo del territorio.';
const OTHER =
  'Il programma comprende i servizi resi dagli sportelli camerali alle imprese, dalla nascita fino allo sviluppo.';

const share = (code: string, of: string, description = '') => ({
  Codice: code,
  Obiettivo: of,
  Missione: '011',
  Programma: '005',
  Descrizione: description,
});

const MEASURES = { 'Cosa misura': `Capacità di ${LONG.toLowerCase()}` };

testCheck(copiedDescription, {
  'what is measured is the description of another objective, deleted or not, whole or cut off': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C', { Stato: 'Eliminato', Descrizione: LONG })),
      Quote: table(share('011-005-001', '1A'), share('011-005-002', '1B', OTHER)),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), MEASURES),
        indicator('011-005-001', 2, percent(100), { 'Cosa misura': MEASURES['Cosa misura'].slice(0, 170) }),
        indicator('011-005-001', 3, percent(100), { Indicatore: OTHER }),
      ),
    },
    findings: [
      {
        message: '011-005-001 n. 1: «Cosa misura» ripete parola per parola la descrizione dell’obiettivo 1C.',
        place: at('Indicatori', 'F2', 'Cosa misura', '011-005-001 n. 1'),
        related: [at('Obiettivi', 'E4', 'Descrizione', '1C')],
      },
      {
        message: '011-005-001 n. 2: «Cosa misura» ripete parola per parola la descrizione dell’obiettivo 1C.',
        place: at('Indicatori', 'F3', 'Cosa misura', '011-005-001 n. 2'),
        related: [at('Obiettivi', 'E4', 'Descrizione', '1C')],
      },
      {
        message:
          '011-005-001 n. 3: «Indicatore» ripete parola per parola la descrizione della quota 011-005-002, dell’obiettivo 1B.',
        place: at('Indicatori', 'C4', 'Indicatore', '011-005-001 n. 3'),
        related: [at('Quote', 'E3', 'Descrizione', '011-005-002')],
      },
    ],
  },
  'the name of an indicator is the description of its own share': {
    sheets: {
      Quote: table(share('011-005-001', '1A', OTHER), share('011-005-002', '1B')),
      Indicatori: table(indicator('011-005-001', 1, percent(100), { Indicatore: OTHER })),
    },
    findings: [
      {
        message:
          '011-005-001 n. 1: «Indicatore» ripete parola per parola la descrizione della quota 011-005-001, dell’obiettivo 1A.',
        place: at('Indicatori', 'C2', 'Indicatore', '011-005-001 n. 1'),
        related: [at('Quote', 'E2', 'Descrizione', '011-005-001')],
      },
    ],
  },
  'what its own share says too, what it measures in its words, and short texts': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C', { Stato: 'Eliminato', Descrizione: LONG })),
      Quote: table(share('011-005-001', '1A', LONG), share('011-005-002', '1B', 'Servizi alle imprese.')),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), MEASURES),
        indicator('011-005-002', 1, percent(100), {
          Indicatore: 'Servizi alle imprese.',
          'Cosa misura': LONG.slice(0, 140),
        }),
      ),
    },
    findings: [],
  },
});
