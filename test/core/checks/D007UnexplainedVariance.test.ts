import { unexplainedVariance } from '../../../src/core/checks/D007UnexplainedVariance';
import { at, objective, resources, table, testCheck } from './checkCases';

const ente = (percent: number, euro: number) =>
  table(
    { Voce: 'Denominazione', Valore: 'Camera di Esempio' },
    { Voce: 'Esercizio', Valore: 2020 },
    { Voce: 'Soglia scostamento %', Valore: percent },
    { Voce: 'Soglia scostamento euro', Valore: euro },
  );
const cause = 'Causa dello scostamento';

testCheck(unexplainedVariance, {
  'one sentence for all the variances of an objective, at the cell of the cause': {
    sheets: {
      Risorse: table(
        { ...resources('1A', [1000, 2000, 0, 1500.5, 0, 40]), [cause]: ' ' },
        { ...resources('1B', [1000, 2000, 0, 0, 2000, 0]), [cause]: 'Minori diritti riscossi' },
      ),
    },
    findings: [
      {
        message:
          'Obiettivo 1A: scostamenti rilevanti senza causa dichiarata – Proventi consuntivo +500,50 (+50,1%), ' +
          'Oneri consuntivo -2.000,00 (-100,0%: nulla è stato speso) e Investimenti consuntivo +40,00.',
        place: at('Risorse', 'H2', cause, '1A'),
        related: [
          at('Risorse', 'E2', 'Proventi consuntivo', '1A'),
          at('Risorse', 'F2', 'Oneri consuntivo', '1A'),
          at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        ],
      },
    ],
  },
  'without the column, at the code of the objective': {
    sheets: { Risorse: table(resources('1A', [0, 2000, 0, 0, 2200.01, 0]), resources('1B', [0, 2000, 0, 0, 2200, 0])) },
    findings: [
      {
        message: 'Obiettivo 1A: scostamento rilevante senza causa dichiarata – Oneri consuntivo +200,01 (+10,0%).',
        place: at('Risorse', 'A2', 'Obiettivo', '1A'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A')],
      },
    ],
  },
  'a cause on one of several rows, a blank actual figure, a deleted objective': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C', { Stato: 'Eliminato' })),
      Risorse: table(
        { ...resources('1A', [0, 2000, 0, 0, 0, 0]), [cause]: null },
        { ...resources('1A', [0, 100, 0, 0, 0, 0]), [cause]: 'Bando rinviato' },
        resources('1B', [0, 2000, 0, 0, null, 0]),
        resources('1C', [0, 2000, 0, 0, 0, 0]),
      ),
    },
    findings: [],
  },
  'a sign in place of a cause': {
    sheets: {
      Risorse: table(
        { ...resources('1A', [0, 2000, 0, 0, 0, 0]), [cause]: '-' },
        { ...resources('1A', [0, 0, 0, 0, 0, 0]), [cause]: 'n.d.' },
        { ...resources('1B', [0, 2000, 0, 0, 0, 0]), [cause]: '???' },
      ),
    },
    findings: [
      {
        message:
          'Obiettivo 1A: scostamento rilevante senza causa dichiarata – Oneri consuntivo -2.000,00 (-100,0%: nulla è stato speso).',
        place: at('Risorse', 'H2', cause, '1A'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A'), at('Risorse', 'F3', 'Oneri consuntivo', '1A')],
      },
      {
        message:
          'Obiettivo 1B: scostamento rilevante senza causa dichiarata – Oneri consuntivo -2.000,00 (-100,0%: nulla è stato speso).',
        place: at('Risorse', 'H4', cause, '1B'),
        related: [at('Risorse', 'F4', 'Oneri consuntivo', '1B')],
      },
    ],
  },
  'the thresholds of the entity': {
    sheets: {
      Ente: ente(50, 1000),
      Risorse: table(
        resources('1A', [1000, 10000, 0, 0, 6000, 0]),
        resources('1B', [0, 2000, 0, 0, 1000, 0]),
        resources('1B', [0, 0, 0, 0, 0, 0]),
      ),
    },
    findings: [],
  },
});
