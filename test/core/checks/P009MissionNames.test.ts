import { missionNames } from '../../../src/core/checks/P009MissionNames';
import { at, programme, table, testCheck } from './checkCases';

testCheck(missionNames, {
  'two names, and the same with other blanks and capitals': {
    sheets: {
      Programmi: table(
        programme('011-005'),
        { ...programme('011-006'), 'Denominazione missione': 'UNA  missione ' },
        { ...programme('011-007'), 'Denominazione missione': 'Un’altra' },
        { ...programme('012-004'), 'Denominazione missione': 'La seconda' },
      ),
    },
    findings: [
      {
        message: 'La missione 011 si chiama «Un’altra», ma alla riga 2 «Una missione»: i prospetti stampano questa.',
        place: at('Programmi', 'B4', 'Denominazione missione', '011'),
        related: [at('Programmi', 'B2', 'Denominazione missione', '011')],
        seen: 'Un’altra',
        expected: 'Una missione',
      },
    ],
  },
  'rows without a mission or without a name say nothing': {
    sheets: {
      Programmi: table(
        { ...programme('011-005'), 'Denominazione missione': '  ' },
        programme('011-006'),
        { ...programme('011-007'), 'Denominazione missione': null },
        { ...programme('-008'), 'Denominazione missione': 'La terza' },
        { ...programme('-009'), 'Denominazione missione': 'La quarta' },
      ),
    },
    findings: [],
  },
});
