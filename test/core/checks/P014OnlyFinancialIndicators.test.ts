import { onlyFinancialIndicators } from '../../../src/core/checks/P014OnlyFinancialIndicators';
import { at, indicator, percent, table, testCheck } from './checkCases';

const FINANCIAL = { Tipologia: 'Realizzazione finanziaria' };

testCheck(onlyFinancialIndicators, {
  'alone, and beside another kind': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100), FINANCIAL),
        indicator('011-005-001', 2, percent(100), FINANCIAL),
        indicator('011-005-002', 1, 12, FINANCIAL),
        indicator('011-005-002', 2, 12, { Tipologia: 'risultato' }),
      ),
    },
    findings: [
      {
        message: 'La quota 011-005-001 ha solo indicatori di realizzazione finanziaria.',
        place: at('Indicatori', 'D2', 'Tipologia', '011-005-001 n. 1'),
        related: [at('Indicatori', 'D3', 'Tipologia', '011-005-001 n. 2')],
        seen: 'Realizzazione finanziaria',
      },
    ],
  },
});
