import { budgetUnused } from '../../../src/core/checks/P003BudgetUnused';
import { at, resources, table, testCheck } from './checkCases';

testCheck(budgetUnused, {
  'costs and investments unused; an actual figure that is blank is not zero': {
    sheets: {
      Risorse: table(
        { ...resources('1A', [1000, 2000, 300, 900, 0, 0]), 'Causa dello scostamento': 'Bando rinviato' },
        resources('1B', [500, 1500, 0, 500, null, 0]),
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: nulla è stato speso di un budget di 2.000,00.',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        seen: '0,00',
        expected: '2.000,00',
        difference: -200000,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: nulla è stato speso di un budget di 300,00.',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        seen: '0,00',
        expected: '300,00',
        difference: -30000,
      },
    ],
  },
  'without its cause it is one of the variances that want one (D007), unless it is below the thresholds': {
    sheets: {
      Ente: table(
        { Voce: 'Denominazione', Valore: 'Camera di Esempio' },
        { Voce: 'Esercizio', Valore: 2020 },
        { Voce: 'Soglia scostamento euro', Valore: 500 },
      ),
      Risorse: table(resources('1A', [1000, 2000, 300, 900, 0, 0]), resources('1B', [500, 1500, 0, 500, 1500, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: nulla è stato speso di un budget di 300,00.',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        seen: '0,00',
        expected: '300,00',
        difference: -30000,
      },
    ],
  },
});
