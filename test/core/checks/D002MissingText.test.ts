import { missingText } from '../../../src/core/checks/D002MissingText';
import { at, indicator, objective, percent, programme, table, target, testCheck } from './checkCases';

testCheck(missingText, {
  'in every sheet that has required texts': {
    sheets: {
      Aree: table({ Codice: '1', Denominazione: null }),
      Programmi: table(
        { ...programme('011-005'), 'Denominazione programma': null },
        { ...programme('012-004'), 'Denominazione missione': null },
      ),
      Obiettivi: table(objective('1A', { Titolo: null }), objective('1B')),
      Target: table(target('1A', 1, percent(100), { Descrizione: null }), target('1B', 1, null, { Anno: null })),
      Indicatori: table(indicator('011-005-001', 1, percent(100), { Tipologia: null })),
      Contesto: table({ Sezione: null, Voce: 'Attive', 2020: 1 }),
      Personale: table({ Soggetto: null, 2019: 10, 2020: 9 }),
      Pagamenti: table({ Periodo: null, Giorni: 3 }),
    },
    findings: [
      {
        message: '1: manca «Denominazione».',
        place: at('Aree', 'B2', 'Denominazione', '1'),
      },
      {
        message: '011-005: manca «Denominazione programma».',
        place: at('Programmi', 'D2', 'Denominazione programma', '011-005'),
      },
      {
        message: '012-004: manca «Denominazione missione».',
        place: at('Programmi', 'B3', 'Denominazione missione', '012-004'),
      },
      {
        message: '1A: manca «Titolo».',
        place: at('Obiettivi', 'C2', 'Titolo', '1A'),
      },
      {
        message: '1A n. 1: manca «Descrizione».',
        place: at('Target', 'D2', 'Descrizione', '1A n. 1'),
      },
      {
        message: '1B n. 1: manca «Anno».',
        place: at('Target', 'C3', 'Anno', '1B n. 1'),
      },
      {
        message: '1B n. 1: manca «Risultato».',
        place: at('Target', 'E3', 'Risultato', '1B n. 1'),
      },
      {
        message: '011-005-001 n. 1: manca «Tipologia».',
        place: at('Indicatori', 'D2', 'Tipologia', '011-005-001 n. 1'),
      },
      {
        message: 'Attive: manca «Sezione».',
        place: at('Contesto', 'B2', 'Sezione', 'Attive'),
      },
      {
        message: 'Riga 2: manca «Soggetto».',
        place: { sheet: 'Personale', table: 'Personale', column: 'Soggetto', cell: 'C2' },
      },
      {
        message: 'Riga 2: manca «Periodo».',
        place: { sheet: 'Pagamenti', table: 'Pagamenti', column: 'Periodo', cell: 'A2' },
      },
    ],
  },
});
