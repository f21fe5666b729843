import { repeatedIndicators } from '../../../src/core/pira/repeatedIndicators';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { indicator, soundWorkbook, table, type NamedRow } from '../checks/checkCases';
import { readInputs } from '../../support/inputs';

/** Of the sound workbook, 1A has the share 011-005-001, and 1B the shares 011-005-002 and 012-004-001. */
function repeated(...rows: readonly NamedRow[]): string[] {
  const { model } = readInputs(soundWorkbook({ Indicatori: table(...rows) }));
  return [...repeatedIndicators(buildLedger(model))].map(
    ([one, first]) => `${one.shareKey} n. ${one.number} = ${first.shareKey} n. ${first.number}`,
  );
}

const titled = (share: string, number: number, Indicatore: string): NamedRow =>
  indicator(share, number, '100%', { Indicatore });

test('the indicators of both shares of an objective, whatever their numbers, blanks and capitals', () => {
  expect(
    repeated(
      titled('011-005-002', 1, 'Eventi'),
      titled('011-005-002', 2, 'Corsi per le imprese'),
      titled('012-004-001', 1, 'Corsi  per le Imprese '),
      titled('012-004-001', 2, 'Visite'),
    ),
  ).toEqual(['012-004-001 n. 1 = 011-005-002 n. 2']);
});

test('not those of another objective, nor two of one share, nor those without words', () => {
  expect(
    repeated(
      titled('011-005-001', 1, 'Eventi'),
      titled('011-005-002', 1, 'Eventi'),
      titled('011-005-002', 2, 'Eventi'),
      titled('011-005-002', 3, ' '),
      titled('012-004-001', 3, ' '),
      titled('sconosciuta', 1, 'Eventi'),
    ),
  ).toEqual([]);
});
