import { repeatedPeriod } from '../../../src/core/checks/P017RepeatedPeriod';
import { at, table, testCheck } from './checkCases';

testCheck(repeatedPeriod, {
  'the quarters of two years, each year, and rows of no known period': {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre', Giorni: -7 },
        { Periodo: '2° trimestre', Giorni: -15 },
        { Periodo: '1° trimestre 2019', Giorni: -6 },
        { Periodo: 'Anno 2019', Giorni: -9 },
        { Periodo: 'Indicatore annuale', Giorni: -13 },
        { Periodo: 'Primo semestre', Giorni: -13 },
        { Periodo: 'Primo semestre rivisto', Giorni: -12 },
      ),
    },
    findings: [],
  },
  'in other words': {
    sheets: {
      Pagamenti: table(
        { Periodo: '1° trimestre', Giorni: -7 },
        { Periodo: 'I trim. 2020', Giorni: -8 },
        { Periodo: 'Anno 2020', Giorni: -9 },
        { Periodo: 'Indicatore annuale', Giorni: -13 },
      ),
    },
    findings: [
      {
        message: '«I trim. 2020» è lo stesso periodo di «1° trimestre».',
        place: at('Pagamenti', 'A3', 'Periodo', 'I trim. 2020'),
        related: [at('Pagamenti', 'A2', 'Periodo', '1° trimestre')],
      },
      {
        message: '«Indicatore annuale» è lo stesso periodo di «Anno 2020».',
        place: at('Pagamenti', 'A5', 'Periodo', 'Indicatore annuale'),
        related: [at('Pagamenti', 'A4', 'Periodo', 'Anno 2020')],
      },
    ],
  },
});
