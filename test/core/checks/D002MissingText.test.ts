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
      Target: table(target('1A', 1, percent(100), { Descrizione: null }), target('1B', 1, null)),
      Indicatori: table(indicator('011-005-001', 1, percent(100), { Tipologia: null })),
      Contesto: table({ Sezione: null, Voce: 'Attive', 2020: 1 }),
      Personale: table({ Soggetto: null, 2019: 10, 2020: 9 }),
      Pagamenti: table({ Periodo: null, Giorni: 3 }),
    },
    findings: [
      {
        message: '«Denominazione» di 1 non è indicato.',
        place: at('Aree', 'B2', 'Denominazione', '1'),
      },
      {
        message: '«Denominazione programma» di 011-005 non è indicato.',
        place: at('Programmi', 'D2', 'Denominazione programma', '011-005'),
      },
      {
        message: '«Denominazione missione» di 012-004 non è indicato.',
        place: at('Programmi', 'B3', 'Denominazione missione', '012-004'),
      },
      {
        message: '«Titolo» di 1A non è indicato.',
        place: at('Obiettivi', 'C2', 'Titolo', '1A'),
      },
      {
        message: '«Descrizione» di 1A n. 1 non è indicato.',
        place: at('Target', 'D2', 'Descrizione', '1A n. 1'),
      },
      {
        message: '«Risultato» di 1B n. 1 non è indicato.',
        place: at('Target', 'E3', 'Risultato', '1B n. 1'),
      },
      {
        message: '«Tipologia» di 011-005-001 n. 1 non è indicato.',
        place: at('Indicatori', 'D2', 'Tipologia', '011-005-001 n. 1'),
      },
      {
        message: '«Sezione» di , Attive non è indicato.',
        place: at('Contesto', 'B2', 'Sezione', ', Attive'),
      },
      {
        message: '«Soggetto» di riga 2 non è indicato.',
        place: at('Personale', 'C2', 'Soggetto', 'riga 2'),
      },
      {
        message: '«Periodo» di riga 2 non è indicato.',
        place: at('Pagamenti', 'A2', 'Periodo', 'riga 2'),
      },
    ],
  },
});
