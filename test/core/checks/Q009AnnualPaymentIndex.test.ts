import { annualPaymentIndex } from '../../../src/core/checks/Q009AnnualPaymentIndex';
import { at, table, testCheck } from './checkCases';

testCheck(annualPaymentIndex, {
  'within the quarters': {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre', Giorni: -7.29 },
        { Periodo: '2° trimestre', Giorni: -15.44 },
        { Periodo: '3° trimestre', Giorni: -19 },
        { Periodo: '4° trimestre', Giorni: -16.33 },
        { Periodo: 'Anno 2020', Giorni: -13.76 },
      ),
    },
    findings: [],
  },
  outside: {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre', Giorni: -7.29 },
        { Periodo: '2° trimestre', Giorni: -15.44 },
        { Periodo: '3° trimestre', Giorni: -19 },
        { Periodo: '4° trimestre', Giorni: -16.33 },
        { Periodo: 'Indicatore annuale', Giorni: -19.01 },
      ),
    },
    findings: [
      {
        message: 'L’indice annuale, -19,01 giorni, non sta tra -19 e -7,29, il minimo e il massimo dei trimestri.',
        place: at('Pagamenti', 'B6', 'Giorni', 'Indicatore annuale'),
        related: [
          at('Pagamenti', 'B2', 'Giorni', '1° trimestre'),
          at('Pagamenti', 'B3', 'Giorni', '2° trimestre'),
          at('Pagamenti', 'B4', 'Giorni', '3° trimestre'),
          at('Pagamenti', 'B5', 'Giorni', '4° trimestre'),
        ],
        seen: '-19,01',
        expected: 'tra -19 e -7,29',
      },
    ],
  },
  'quarters of two years, each with its own index': {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre 2019', Giorni: 1 },
        { Periodo: '2° trimestre 2019', Giorni: 2 },
        { Periodo: '3° trimestre 2019', Giorni: 3 },
        { Periodo: '4° trimestre 2019', Giorni: 4 },
        { Periodo: '2019', Giorni: 5 },
        { Periodo: '1° trimestre 2020', Giorni: -7.29 },
        { Periodo: '2° trimestre 2020', Giorni: -15.44 },
        { Periodo: '3° trimestre 2020', Giorni: -19 },
        { Periodo: '4° trimestre 2020', Giorni: -16.33 },
        { Periodo: '2020', Giorni: -10 },
      ),
    },
    findings: [
      {
        message: 'L’indice annuale, 5 giorni, non sta tra 1 e 4, il minimo e il massimo dei trimestri.',
        place: at('Pagamenti', 'B6', 'Giorni', '2019'),
        related: [
          at('Pagamenti', 'B2', 'Giorni', '1° trimestre 2019'),
          at('Pagamenti', 'B3', 'Giorni', '2° trimestre 2019'),
          at('Pagamenti', 'B4', 'Giorni', '3° trimestre 2019'),
          at('Pagamenti', 'B5', 'Giorni', '4° trimestre 2019'),
        ],
        seen: '5',
        expected: 'tra 1 e 4',
      },
    ],
  },
  'with a quarter missing nothing can be said': {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre', Giorni: -7.29 },
        { Periodo: '2° trimestre', Giorni: -15.44 },
        { Periodo: '3° trimestre', Giorni: -19 },
        { Periodo: 'Anno', Giorni: 5 },
      ),
    },
    findings: [],
  },
});
