import { statedTotal } from '../../../src/core/checks/Q011StatedTotal';
import type { SheetRows } from '../../support/inputs';
import { at, testCheck } from './checkCases';

type Row = readonly (string | number | null)[];

const labour = (...rows: readonly Row[]): SheetRows => [['Soggetto', '2019', '2020'], ...rows];
const context = (...rows: readonly Row[]): SheetRows => [['Sezione', 'Voce', 'Unità', '2018', '2019', '2020'], ...rows];

testCheck(statedTotal, {
  'the total of labour costs: rounding, and transposed digits': {
    sheets: {
      Personale: labour(
        ['Camera', 1000.1, 900.25],
        ['Azienda speciale', 200, 100.25],
        ['Totale sistema', 1200.2, 1005],
      ),
    },
    findings: [
      {
        message: 'Totale sistema, 2019: 1.200,20; somma delle voci: 1.200,10 (differenza +0,10).',
        place: at('Personale', 'B4', '2019', 'Totale sistema'),
        related: [at('Personale', 'B2', '2019', 'Camera'), at('Personale', 'B3', '2019', 'Azienda speciale')],
        seen: '1.200,20',
        expected: '1.200,10',
        difference: 10,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
      {
        message: 'Totale sistema, 2020: 1.005,00; somma delle voci: 1.000,50 (differenza +4,50).',
        place: at('Personale', 'C4', '2020', 'Totale sistema'),
        related: [at('Personale', 'C2', '2020', 'Camera'), at('Personale', 'C3', '2020', 'Azienda speciale')],
        seen: '1.005,00',
        expected: '1.000,50',
        difference: 450,
        cause: 'cifre scambiate: 1.005,00 al posto di 1.000,50, cella C4 di «Personale»',
      },
    ],
  },
  'a total of labour costs that holds, and a year with a blank': {
    sheets: {
      Personale: labour(['Camera', 1000, 900], ['Azienda speciale', 200, null], ['TOTALE', 1200, 1000]),
    },
    findings: [],
  },
  'several totals of labour costs: of the lines above each, or of all': {
    sheets: {
      Personale: labour(
        ['Camera', 1000, 900],
        ['Totale Camera', 1000, 950],
        ['Azienda speciale', 200, 100],
        ['Società', 50, 60],
        ['Totale partecipate', 250, 160],
        ['Totale', 1250, 1060],
      ),
    },
    findings: [
      {
        message: 'Totale Camera, 2020: 950,00; somma delle voci: 900,00 (differenza +50,00).',
        place: at('Personale', 'C3', '2020', 'Totale Camera'),
        related: [at('Personale', 'C2', '2020', 'Camera')],
        seen: '950,00',
        expected: '900,00',
        difference: 5000,
      },
    ],
  },
  'the total of a section, by unit; decimals may have been rounded': {
    sheets: {
      Contesto: context(
        ['Forma', 'Società di capitale', 'n.', 1, 2, 8527],
        ['Forma', 'Società di persone', 'n.', 1, null, 6458],
        ['Forma', 'Totale imprese', 'n.', 2, 9, 14958],
        ['Quote', 'Società di capitale', '%', 33.3, 33.3, 33.3],
        ['Quote', 'Società di persone', '%', 33.3, 33.3, 33.3],
        ['Quote', 'Altre', '%', 33.3, 33.3, 33.2],
        ['Quote', 'Totale', '%', 100, 99.9, 100],
      ),
    },
    findings: [
      {
        message: 'Forma, Totale imprese, 2020: 14958; somma delle voci: 14985.',
        place: at('Contesto', 'F4', '2020', 'Totale imprese'),
        related: [
          at('Contesto', 'F2', '2020', 'Società di capitale'),
          at('Contesto', 'F3', '2020', 'Società di persone'),
        ],
        seen: '14958',
        expected: '14985',
      },
      {
        message: 'Quote, Totale, 2020: 100; somma delle voci: 99,8.',
        place: at('Contesto', 'F8', '2020', 'Totale'),
        related: [
          at('Contesto', 'F5', '2020', 'Società di capitale'),
          at('Contesto', 'F6', '2020', 'Società di persone'),
          at('Contesto', 'F7', '2020', 'Altre'),
        ],
        seen: '100',
        expected: '99,8',
      },
    ],
  },
  'a total of labour costs is that of the lines below it too, where it is the only one': {
    sheets: { Personale: labour(['Camera', 1000, 900], ['Totale', 1000, 1000], ['Azienda speciale', null, 100]) },
    findings: [],
  },
  'only one total, of the lines above it': {
    sheets: { Personale: labour(['Camera', 1000, 900], ['Totale', 1000, 900], ['Azienda speciale', 200, null]) },
    findings: [
      {
        message: 'Totale, 2019: 1.000,00; somma delle voci: 1.200,00 (differenza -200,00).',
        place: at('Personale', 'B3', '2019', 'Totale'),
        related: [at('Personale', 'B2', '2019', 'Camera'), at('Personale', 'B4', '2019', 'Azienda speciale')],
        seen: '1.000,00',
        expected: '1.200,00',
        difference: -20000,
        cause: 'riga dimenticata: la differenza è l’importo della cella B4 di «Personale»',
      },
    ],
  },
  'a first total above all lines; whole euros may have been rounded': {
    sheets: {
      Personale: labour(['Totale', 12, 11], ['Camera', 10, 9], ['Azienda speciale', 1, 2], ['Totale sistema', 11, 11]),
    },
    findings: [
      {
        message: 'Totale, 2019: 12,00; somma delle voci: 11,00 (differenza +1,00).',
        place: at('Personale', 'B2', '2019', 'Totale'),
        related: [at('Personale', 'B3', '2019', 'Camera'), at('Personale', 'B4', '2019', 'Azienda speciale')],
        seen: '12,00',
        expected: '11,00',
        difference: 100,
        cause: 'arrotondamento all’euro',
        severity: 'informazione',
        action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
      },
    ],
  },
  'totals of nothing': {
    sheets: {
      Personale: labour(['Totale', 12, 11]),
      Contesto: context(['Forma', 'Totale imprese', 'n.', 2, 9, 14958]),
    },
    findings: [],
  },
  'counts are exact; a blank total, and several of a section, are not compared': {
    sheets: {
      Contesto: context(
        ['Forma', 'Società di capitale', 'n.', 1, 2, 3],
        ['Forma', 'Società di persone', 'n.', 1, 2, 3],
        ['Forma', 'Totale imprese', 'n.', 3, 4, null],
        ['Settore', 'Commercio', 'n.', 1, 2, 3],
        ['Settore', 'Totale servizi', 'n.', 9, 9, 9],
        ['Settore', 'Totale', 'n.', 9, 9, 9],
      ),
    },
    findings: [
      {
        message: 'Forma, Totale imprese, 2018: 3; somma delle voci: 2.',
        place: at('Contesto', 'D4', '2018', 'Totale imprese'),
        related: [
          at('Contesto', 'D2', '2018', 'Società di capitale'),
          at('Contesto', 'D3', '2018', 'Società di persone'),
        ],
        seen: '3',
        expected: '2',
      },
    ],
  },
});
