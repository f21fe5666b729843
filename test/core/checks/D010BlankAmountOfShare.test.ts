import { blankAmountOfShare } from '../../../src/core/checks/D010BlankAmountOfShare';
import { at, objective, percent, resources, table, testCheck, type NamedRow } from './checkCases';

const share = (code: string, of: string, amounts: NamedRow): NamedRow => ({
  Codice: code,
  Obiettivo: of,
  Missione: '011',
  Programma: '005',
  ...amounts,
});

testCheck(blankAmountOfShare, {
  'one or several blank among those that other shares give': {
    sheets: {
      Quote: table(
        share('011-005-001', '1A', { 'Proventi preventivo': 1000, 'Oneri preventivo': 2000, 'Oneri consuntivo': 0 }),
        share('011-005-002', '1B', { 'Proventi preventivo': 500, 'Oneri consuntivo': 0 }),
        share('012-004-001', '1A', { 'Oneri consuntivo': 0 }),
      ),
    },
    findings: [
      {
        message: '011-005-002: manca «Oneri preventivo», mentre altri importi della quota ci sono.',
        place: at('Quote', 'F3', 'Oneri preventivo', '011-005-002'),
      },
      {
        message:
          '012-004-001: mancano «Proventi preventivo» e «Oneri preventivo», mentre altri importi della quota ci sono.',
        place: at('Quote', 'E4', 'Proventi preventivo', '012-004-001'),
        related: [at('Quote', 'F4', 'Oneri preventivo', '012-004-001')],
      },
    ],
  },
  'all blank beside a percentage, a column that no share uses, a deleted objective': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C', { Stato: 'Eliminato' })),
      Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 500, 1400, 0])),
      Quote: table(
        share('011-005-001', '1A', { 'Proventi preventivo': null, 'Oneri consuntivo': 5, 'Oneri preventivo': 7 }),
        share('011-005-002', '1B', { 'Quota %': percent(100) }),
        share('011-005-003', '1C', { 'Oneri consuntivo': 5 }),
      ),
    },
    findings: [],
  },
});
