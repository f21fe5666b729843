import { shareDefinition } from '../../../src/core/checks/D008ShareDefinition';
import { at, objective, table, testCheck, type NamedRow } from './checkCases';

const share = (code: string, objective: string, more: NamedRow): NamedRow => ({
  Codice: code,
  Obiettivo: objective,
  Missione: '011',
  Programma: '005',
  ...more,
});

testCheck(shareDefinition, {
  'columns that the sheet has, blank for one share': {
    sheets: {
      Quote: table(
        share('011-005-001', '1A', { 'Arco temporale': 'Annuale', 'Centro di responsabilità': ' ' }),
        share('011-005-002', '1B', { 'Arco temporale': null, 'Centro di responsabilità': 'Segretario generale' }),
      ),
    },
    findings: [
      {
        message: '011-005-001: manca «Centro di responsabilità».',
        place: at('Quote', 'F2', 'Centro di responsabilità', '011-005-001'),
      },
      { message: '011-005-002: manca «Arco temporale».', place: at('Quote', 'E3', 'Arco temporale', '011-005-002') },
    ],
  },
  'a title that its objective has need not be repeated; a description that neither has is missing': {
    sheets: { Quote: table(share('011-005-001', '1A', { Titolo: null, Descrizione: null })) },
    findings: [
      { message: '011-005-001: manca «Descrizione».', place: at('Quote', 'F2', 'Descrizione', '011-005-001') },
    ],
  },
  'nor need a description': {
    sheets: {
      Obiettivi: table(objective('1A', { Descrizione: 'Innovare' }), objective('1B')),
      Quote: table(
        share('011-005-001', '1A', { Titolo: '  ', Descrizione: null }),
        share('011-005-002', '1B', { Titolo: '  ', Descrizione: 'Vigilare' }),
      ),
    },
    findings: [],
  },
});
