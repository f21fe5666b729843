import { negativeAmount } from '../../../src/core/checks/P008NegativeAmount';
import { at, resources, table, testCheck } from './checkCases';

testCheck(negativeAmount, {
  'a budget and an actual figure': {
    sheets: {
      Risorse: table(resources('1A', [1000, -2000, 300, 900, 1800, -0.01]), resources('1B', [0, 0, 0, 0, 0, 0])),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri preventivo: l’importo è negativo, -2.000,00.',
        place: at('Risorse', 'C2', 'Oneri preventivo', '1A'),
        seen: '-2.000,00',
      },
      {
        message: 'Obiettivo 1A, Investimenti consuntivo: l’importo è negativo, -0,01.',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
        seen: '-0,01',
      },
    ],
  },
  'in a project sheet, its own two amounts': {
    sheets: {
      Risorse: undefined,
      Proventi: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
      Oneri: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: -10 }),
      Investimenti: table({ Obiettivo: '1A', Preventivo: 0, Consuntivo: 0 }),
    },
    findings: [
      {
        message: 'Obiettivo 1A, Oneri consuntivo: l’importo è negativo, -10,00.',
        place: at('Oneri', 'C2', 'Consuntivo', '1A'),
        seen: '-10,00',
      },
    ],
  },
});
