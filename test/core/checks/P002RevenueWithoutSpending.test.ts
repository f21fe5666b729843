import { revenueWithoutSpending } from '../../../src/core/checks/P002RevenueWithoutSpending';
import { at, resources, table, testCheck } from './checkCases';

testCheck(revenueWithoutSpending, {
  'nothing spent, or not given': {
    sheets: {
      Risorse: table(resources('1A', [1000, 2000, 300, 900, 0, 0]), resources('1B', [500, 1500, 0, 500, null, 0])),
    },
    findings: [
      {
        message: 'L’obiettivo 1A ha proventi a consuntivo per 900,00 e nessun onere né investimento.',
        place: at('Risorse', 'E2', 'Proventi consuntivo', '1A'),
        related: [at('Risorse', 'F2', 'Oneri consuntivo', '1A'), at('Risorse', 'G2', 'Investimenti consuntivo', '1A')],
        seen: '900,00',
      },
      {
        message: 'L’obiettivo 1B ha proventi a consuntivo per 500,00 e nessun onere né investimento.',
        place: at('Risorse', 'E3', 'Proventi consuntivo', '1B'),
        related: [at('Risorse', 'F3', 'Oneri consuntivo', '1B'), at('Risorse', 'G3', 'Investimenti consuntivo', '1B')],
        seen: '500,00',
      },
    ],
  },
  'only investments': {
    sheets: {
      Risorse: table(resources('1A', [1000, 2000, 300, 900, 0, 250]), resources('1B', [500, 1500, 0, 500, 1400, 0])),
    },
    findings: [],
  },
});
