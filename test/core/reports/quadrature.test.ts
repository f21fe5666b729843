import { quadrature } from '../../../src/core/reports/quadrature/quadrature';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { resources, soundWorkbook, table, type NamedRow } from '../checks/checkCases';
import { readInputs } from '../../support/inputs';

/** Reference, identity, both sides and outcome of the rows about revenue. */
function revenueRows(...quote: readonly NamedRow[]): unknown[][] {
  const changes = {
    Risorse: table(resources('1A'), resources('1B', [500, 1500, 0, 0, 1400, 0])),
    Quote: table(...quote),
  };
  const ledger = buildLedger(readInputs(soundWorkbook(changes)).model);
  const { sheet } = quadrature.layOut({
    ledger,
    findings: [],
    fingerprint: '',
    draft: false,
    restored: false,
    earlier: new Map(),
  });
  return sheet.rows
    .map(({ cells }) => [0, 1, 2, 3, 6].map((column) => cells[column]?.value))
    .filter(([, identity]) => /^Proventi/.test(String(identity)));
}

function share(code: string, objective: string, amounts: NamedRow): NamedRow {
  return {
    Codice: code,
    Obiettivo: objective,
    Missione: '011',
    Programma: '005',
    'Oneri consuntivo': 1400,
    ...amounts,
  };
}

test('an amount that an objective has and its shares leave blank does not hold; nor is it asked where it is zero', () => {
  const given = { 'Proventi preventivo': 1000, 'Proventi consuntivo': 900 };
  expect(revenueRows(share('011-005-001', '1A', given), share('011-005-002', '1B', {}))).toEqual([
    ['1A', 'Proventi preventivo: somma delle quote = risorse', 1000, 1000, 'quadra'],
    ['1A', 'Proventi consuntivo: somma delle quote = risorse', 900, 900, 'quadra'],
    ['1B', 'Proventi preventivo: somma delle quote = risorse', 0, 500, 'non quadra'],
  ]);
});

test('a column that no share uses is not compared', () => {
  expect(revenueRows(share('011-005-001', '1A', {}), share('011-005-002', '1B', {}))).toEqual([]);
});
