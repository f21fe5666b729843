import { repeatedAccount } from '../../../src/core/checks/P013RepeatedAccount';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

const LONG =
  'Gli eventi in programma sul territorio sono stati annullati e le risorse destinate alla promozione in rete.';

testCheck(repeatedAccount, {
  'what came of one objective, told of another': {
    sheets: {
      Target: table(
        target('1A', 1, percent(100), { Relazione: LONG }),
        target('1B', 1, 12, { Relazione: LONG.replace(' ', '\n') }),
      ),
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), { 'Ultimo valore osservato': `${LONG} Due.` }),
        indicator('011-005-002', 1, 12, { 'Ultimo valore osservato': `${LONG} Due.` }),
      ),
    },
    findings: [
      {
        message:
          '1B n. 1, dell’obiettivo 1B: «Relazione» ripete parola per parola il testo di 1A n. 1, dell’obiettivo 1A.',
        place: at('Target', 'F3', 'Relazione', '1B n. 1'),
        related: [at('Target', 'F2', 'Relazione', '1A n. 1')],
      },
      {
        message:
          '011-005-002 n. 1, dell’obiettivo 1B: «Ultimo valore osservato» ripete parola per parola il testo di 011-005-001 n. 1, dell’obiettivo 1A.',
        place: at('Indicatori', 'F3', 'Ultimo valore osservato', '011-005-002 n. 1'),
        related: [at('Indicatori', 'F2', 'Ultimo valore osservato', '011-005-001 n. 1')],
      },
    ],
  },
  'the shares of one objective, and short texts': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), { 'Ultimo valore osservato': 'Attività svolta.' }),
        indicator('011-005-002', 1, 12, { 'Ultimo valore osservato': LONG }),
        indicator('012-004-001', 1, 12, { 'Ultimo valore osservato': LONG }),
        indicator('012-004-001', 2, 12, { 'Ultimo valore osservato': 'Attività svolta.' }),
      ),
    },
    findings: [],
  },
});
