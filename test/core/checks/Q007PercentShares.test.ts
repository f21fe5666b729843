import { percentShares } from '../../../src/core/checks/Q007PercentShares';
import { at, percent, table, testCheck } from './checkCases';

testCheck(percentShares, {
  '100,01% in two shares': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(50) },
        { Codice: '012-004-001', Obiettivo: '1A', Missione: '012', Programma: '004', 'Quota %': percent(50.01) },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [
      {
        message: 'Le quote percentuali dell’obiettivo 1A fanno 100,01%.',
        place: at('Quote', 'E2', 'Quota %', '011-005-001'),
        related: [at('Quote', 'E3', 'Quota %', '012-004-001')],
        seen: '100,01%',
        expected: '100%',
      },
    ],
  },
  'fractions in place of percentages': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': 0.6 },
        { Codice: '012-004-001', Obiettivo: '1A', Missione: '012', Programma: '004', 'Quota %': 0.4 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': 1 },
      ),
    },
    findings: [
      {
        message: 'Le quote percentuali dell’obiettivo 1A fanno 1%.',
        place: at('Quote', 'E2', 'Quota %', '011-005-001'),
        related: [at('Quote', 'E3', 'Quota %', '012-004-001')],
        seen: '1%',
        expected: '100%',
        cause: 'percentuali scritte come frazioni: 0,6 vale 0,6%, non 60%',
        action: 'Scrivere le percentuali in centesimi, 60 o 60% dove ora c’è 0,6.',
      },
      {
        message: 'Le quote percentuali dell’obiettivo 1B fanno 1%.',
        place: at('Quote', 'E4', 'Quota %', '011-005-002'),
        seen: '1%',
        expected: '100%',
        cause: 'percentuali scritte come frazioni: 0,6 vale 0,6%, non 60%',
        action: 'Scrivere le percentuali in centesimi, 60 o 60% dove ora c’è 0,6.',
      },
    ],
  },
  'a percentage beside a written amount is not one of a whole': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'Quota %': percent(50) },
        { Codice: '012-004-001', Obiettivo: '1A', Missione: '012', Programma: '004', 'Oneri consuntivo': 900 },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(100) },
      ),
    },
    findings: [],
  },
});
