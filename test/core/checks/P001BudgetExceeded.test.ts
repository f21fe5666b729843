import { budgetExceeded } from '../../../src/core/checks/P001BudgetExceeded';
import { at, resources, table, testCheck } from './checkCases';

testCheck(budgetExceeded, {
  'costs and investments above their budget; revenue may be': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 5000, 2000.01, 400]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 2.000,01 contro un budget di 2.000,00 (+0,01).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        seen: '2.000,01',
        expected: 'non oltre 2.000,00',
        difference: 1,
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: 400,00 contro un budget di 300,00 (+100,00).',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        seen: '400,00',
        expected: 'non oltre 300,00',
        difference: 10000,
      },
    ],
  },
  'two rows of one objective, within the tolerance or without a budget': {
    sheets: {
      Ente: table(
        { Voce: 'Denominazione', Valore: 'Camera' },
        { Voce: 'Esercizio', Valore: 2020 },
        { Voce: 'Tolleranza quadrature', Valore: 1 },
      ),
      Risorse: table(
        resources('1A', [1000, 2000, 300, 900, 2000.5, 100]),
        resources('1A', [1000, 0, null, 900, 0.5, 100]),
        { Obiettivo: '1B', 'Oneri consuntivo': 100 },
      ),
    },
    findings: [],
  },
  'two rows that exceed it together': {
    sheets: {
      Risorse: table(
        resources('1A', [1000, 2000, 300, 900, 1500, 250]),
        resources('1A', [1000, 0, 0, 900, 600, 0]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
      ),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: 2.100,00 contro un budget di 2.000,00 (+100,00).',
        place: at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
        related: [at('Risorse', 'F3', 'Oneri consuntivo', '1A')],
        seen: '2.100,00',
        expected: 'non oltre 2.000,00',
        difference: 10000,
      },
    ],
  },
});
