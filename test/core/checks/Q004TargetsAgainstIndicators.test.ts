import { targetsAgainstIndicators } from '../../../src/core/checks/Q004TargetsAgainstIndicators';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

testCheck(targetsAgainstIndicators, {
  'two targets, one indicator': {
    sheets: {
      Target: table(target('1A', 1, percent(100)), target('1A', 2, percent(100)), target('1B', 1, percent(100))),
    },
    findings: [
      {
        message: 'L’obiettivo 1A ha 2 target, ma la sua quota 011-005-001 ha 1 indicatore.',
        place: at('Quote', 'G2', 'N. indicatori', '011-005-001'),
        related: [at('Target', 'B2', 'N.', '1A n. 1'), at('Target', 'B3', 'N.', '1A n. 2')],
        seen: '1',
        expected: '2',
      },
    ],
  },
  'no indicator in one share of two; no column for their number': {
    sheets: {
      Quote: table(
        { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005' },
        { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'Quota %': percent(25) },
        { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004', 'Quota %': percent(75) },
      ),
      Indicatori: table(indicator('011-005-001', 1, percent(100)), indicator('011-005-002', 1, percent(100))),
    },
    findings: [
      {
        message: 'L’obiettivo 1B ha 1 target, ma la sua quota 012-004-001 non ha indicatori.',
        place: at('Quote', 'B4', 'Obiettivo', '012-004-001'),
        related: [at('Target', 'B3', 'N.', '1B n. 1')],
        seen: '0',
        expected: '1',
      },
    ],
  },
  'one whose code is wrong may be the one that is missing': {
    sheets: {
      Indicatori: table(
        indicator('011-005-001', 1, percent(100)),
        indicator('011-005-002', 1, 12),
        indicator('012-004-01', 1, 12),
      ),
    },
    findings: [],
  },
  'an objective without targets is the business of D005': {
    sheets: { Target: table(target('1A', 1, percent(100))) },
    findings: [],
  },
});
