import { shareWithoutIndicators } from '../../../src/core/checks/D009ShareWithoutIndicators';
import { at, indicator, percent, table, target, testCheck } from './checkCases';

const quote = (declared: number | null) =>
  table(
    { Codice: '011-005-001', Obiettivo: '1A', Missione: '011', Programma: '005', 'N. indicatori': 1 },
    { Codice: '011-005-002', Obiettivo: '1B', Missione: '011', Programma: '005', 'N. indicatori': declared },
  );
const Indicatori = table(indicator('011-005-001', 1, percent(100)));
const Target = undefined;

testCheck(shareWithoutIndicators, {
  'none listed, none declared, and no sheet that says more': {
    sheets: { Quote: quote(null), Indicatori, Target },
    findings: [
      {
        message: 'La quota 011-005-002 non ha indicatori.',
        place: at('Quote', 'E3', 'N. indicatori', '011-005-002'),
      },
    ],
  },
  'indicators declared and not listed are another finding': {
    sheets: { Quote: quote(2), Indicatori, Target },
    findings: [],
  },
  'so is one whose code is wrong': {
    sheets: { Quote: quote(null), Indicatori: [...Indicatori, ...table(indicator('?', 1, 1)).slice(1)], Target },
    findings: [],
  },
  'so are targets without indicators, and objectives without targets': {
    sheets: { Quote: quote(null), Indicatori, Target: table(target('1A', 1, 1)) },
    findings: [],
  },
  'without the sheet there is nothing to say': {
    sheets: { Quote: quote(null), Indicatori: undefined, Target },
    findings: [],
  },
});
