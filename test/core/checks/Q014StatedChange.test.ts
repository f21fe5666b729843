import { statedChange } from '../../../src/core/checks/Q014StatedChange';
import type { FindingDetails } from '../../../src/core/diagnostics/kind';
import { at, table, testCheck, type NamedRow } from './checkCases';

const series = (item: string, unit: string, ...values: readonly (number | null)[]): NamedRow => ({
  Sezione: 'Imprese',
  Voce: item,
  Unità: unit,
  ...Object.fromEntries(['2018', '2019', '2020'].map((year, index) => [year, values[index] ?? null])),
});

/** The change of 2020 in a row, over that of a series. */
const changed = (
  item: string,
  row: number,
  seen: string,
  of: string,
  rowOfSeries: number,
  before: string,
  now: string,
  expected: string,
): FindingDetails => ({
  message: `«${item}», 2020: ${seen}, ma la serie «${of}» passa da ${before} a ${now} (${expected}).`,
  place: at('Contesto', `C${row}`, '2020', item),
  related: [at('Contesto', `B${rowOfSeries}`, '2019', of), at('Contesto', `C${rowOfSeries}`, '2020', of)],
  seen,
  expected,
});

testCheck(statedChange, {
  'right to the digits that are printed': {
    sheets: {
      Contesto: table(
        series('Imprese registrate', 'n.', 42_881, 42_714, 42_506),
        series('Imprese registrate: variazione', 'n.', null, -167, -208),
        series('Imprese registrate: variazione %', '%', null, -0.39, -0.5),
        series('Fatturato', 'mln', null, 12.3, 13.1),
        series('Fatturato – differenza', 'mln', null, null, 0.9),
        series('Tasso', '%', null, 4, 5),
        series('Tasso: variazione', 'punti', null, null, 1),
      ),
    },
    findings: [],
  },
  'a difference and a percentage that the series does not give': {
    sheets: {
      Contesto: table(
        series('Imprese registrate', 'n.', 42_881, 42_714, 42_506),
        series('Imprese registrate: variazione', 'n.', null, -167, -280),
        series('imprese  registrate: variazione percentuale', '%', null, -0.5, -0.5),
      ),
    },
    findings: [
      {
        message:
          '«Imprese registrate: variazione», 2020: -280, ma la serie «Imprese registrate» passa da 42714 a 42506 (-208).',
        place: at('Contesto', 'C3', '2020', 'Imprese registrate: variazione'),
        related: [
          at('Contesto', 'B2', '2019', 'Imprese registrate'),
          at('Contesto', 'C2', '2020', 'Imprese registrate'),
        ],
        seen: '-280',
        expected: '-208',
      },
      {
        message:
          '«imprese  registrate: variazione percentuale», 2019: -0,5%, ma la serie «Imprese registrate» passa da 42881 a 42714 (-0,4%).',
        place: at('Contesto', 'B4', '2019', 'imprese  registrate: variazione percentuale'),
        related: [
          at('Contesto', 'A2', '2018', 'Imprese registrate'),
          at('Contesto', 'B2', '2019', 'Imprese registrate'),
        ],
        seen: '-0,5%',
        expected: '-0,4%',
      },
    ],
  },
  'no series, two of the name, a year missing, another span, percentages of percentages': {
    sheets: {
      Contesto: table(
        series('Iscrizioni: variazione', 'n.', null, null, -391),
        series('Cessazioni', 'n.', null, null, 1955),
        series('Cessazioni: variazione', 'n.', null, null, -390),
        series('Imprese attive', 'n.', null, 10, 20),
        series('Imprese attive: variazione da fine 2010', 'n.', null, null, -3472),
        series('Addetti', 'n.', null, 10, 20),
        series('Addetti', 'n.', null, 11, 20),
        series('Addetti: variazione', 'n.', null, null, 3),
        series('Tasso', '%', null, 4, 5),
        series('Tasso: variazione %', '%', null, null, 1),
        series('Fondate', 'n.', null, 0, 5),
        series('Fondate: variazione %', '%', null, null, 100),
      ),
    },
    findings: [],
  },
  'what decimals leave open, and what they do not': {
    sheets: {
      Contesto: table(
        series('Fatturato', 'mln', null, 1.2, 1.3),
        series('Fatturato: variazione %', 'mln', null, null, 16),
        series('Valore aggiunto', 'mln', null, 120.5, 121.5),
        series('Valore aggiunto: variazione', ' % ', null, null, 1.5),
        series('Valore aggiunto: differenza', 'mln', null, null, 1.2),
        series('Imprese', 'n.', null, 300, 301),
        series('Imprese: variazione percentuale', '', null, null, 1.25),
        series('Imprese: differenza', 'n.', null, null, 1.4),
        series('Tasso', '%', null, 4, 5),
        series('Tasso: variazione', 'punti %', null, null, 3),
        series('Tasso – differenza', '% in punti', null, null, 3),
      ),
    },
    findings: [
      changed('Valore aggiunto: variazione', 5, '1,5%', 'Valore aggiunto', 4, '120,5', '121,5', '0,8%'),
      changed('Valore aggiunto: differenza', 6, '1,2', 'Valore aggiunto', 4, '120,5', '121,5', '1'),
      changed('Imprese: variazione percentuale', 8, '1,25%', 'Imprese', 7, '300', '301', '0,33%'),
      changed('Imprese: differenza', 9, '1,4', 'Imprese', 7, '300', '301', '1'),
      changed('Tasso: variazione', 11, '3', 'Tasso', 10, '4', '5', '1'),
      changed('Tasso – differenza', 12, '3', 'Tasso', 10, '4', '5', '1'),
    ],
  },
  'a change with fewer digits than its series': {
    sheets: {
      Contesto: table(
        series('Fatturato', 'mln', null, 12.3, 14.5),
        series('Fatturato: variazione', 'mln', null, null, 4),
      ),
    },
    findings: [changed('Fatturato: variazione', 3, '4', 'Fatturato', 2, '12,3', '14,5', '2,2')],
  },
});
