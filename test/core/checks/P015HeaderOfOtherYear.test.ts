import { headerOfOtherYear } from '../../../src/core/checks/P015HeaderOfOtherYear';
import { indicator, percent, resources, table, testCheck } from './checkCases';

const inYear = (year: number) => ({
  Risorse: table(...['1A', '1B'].map((code) => renamed(resources(code), `Oneri preventivo ${year}`))),
});

function renamed(row: ReturnType<typeof resources>, header: string): ReturnType<typeof resources> {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name === 'Oneri preventivo' ? header : name, cell]),
  );
}

testCheck(headerOfOtherYear, {
  'last year’s title over this year’s column': {
    sheets: inYear(2019),
    findings: [
      {
        message: '«Oneri preventivo 2019» è letto come dell’esercizio 2020, ma nomina il 2019.',
        place: { sheet: 'Risorse', table: 'Risorse', column: 'Oneri preventivo 2019', cell: 'C1' },
        seen: 'Oneri preventivo 2019',
        expected: '2020',
      },
    ],
  },
  'the year’s own title': { sheets: inYear(2020), findings: [] },
  'titles of columns that are one a year': {
    sheets: { Indicatori: table(indicator('011-005-001', 1, percent(100), { 'Risultato 2019': 1 })) },
    findings: [],
  },
});
