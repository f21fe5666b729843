import { missingAmount } from '../../../src/core/checks/D001MissingAmount';
import { at, objective, resources, table, testCheck } from './checkCases';

testCheck(missingAmount, {
  'in Risorse, Personale and Pagamenti; not of a deleted objective': {
    sheets: {
      Obiettivi: table(objective('1A'), objective('1B'), objective('1C', { Stato: 'Eliminato' })),
      Risorse: table(
        resources('1A', [1000, 2000, 300, null, 1800, null]),
        resources('1B', [500, 1500, 0, 500, 1400, 0]),
        { Obiettivo: '1C' },
      ),
      Personale: table({ Soggetto: 'Camera', 2019: 10, 2020: null }, { Soggetto: 'Società', 2019: null, 2020: 3 }),
      Pagamenti: table({ Periodo: 'Anno', Giorni: null }),
    },
    findings: [
      {
        message: '1A: manca «Proventi consuntivo».',
        place: at('Risorse', 'E2', 'Proventi consuntivo', '1A'),
      },
      {
        message: '1A: manca «Investimenti consuntivo».',
        place: at('Risorse', 'G2', 'Investimenti consuntivo', '1A'),
      },
      {
        message: 'Camera: manca «2020».',
        place: at('Personale', 'B2', '2020', 'Camera'),
      },
      {
        message: 'Società: manca «2019».',
        place: at('Personale', 'A3', '2019', 'Società'),
      },
      {
        message: 'Anno: manca «Giorni».',
        place: at('Pagamenti', 'B2', 'Giorni', 'Anno'),
      },
    ],
  },
  'in a project sheet': {
    sheets: {
      Risorse: undefined,
      Proventi: table({ Obiettivo: '1A', Progetto: '1A0101', Preventivo: 10, Consuntivo: null }),
      Oneri: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
      Investimenti: table({ Obiettivo: '1A', Preventivo: 10, Consuntivo: 10 }),
    },
    findings: [
      {
        message: '1A: manca «Consuntivo».',
        place: at('Proventi', 'D2', 'Consuntivo', '1A'),
      },
    ],
  },
  'once for a row without any amount': {
    sheets: {
      Risorse: table(resources('1A'), resources('1B', [null, null, null, null, null, null])),
      Personale: table({ Soggetto: 'Camera', 2019: null, 2020: null }),
    },
    findings: [
      {
        message: '1B: mancano tutti gli importi.',
        place: at('Risorse', 'B3', 'Proventi preventivo', '1B'),
        related: [
          at('Risorse', 'C3', 'Oneri preventivo', '1B'),
          at('Risorse', 'D3', 'Investimenti preventivo', '1B'),
          at('Risorse', 'E3', 'Proventi consuntivo', '1B'),
          at('Risorse', 'F3', 'Oneri consuntivo', '1B'),
          at('Risorse', 'G3', 'Investimenti consuntivo', '1B'),
        ],
      },
      {
        message: 'Camera: mancano tutti gli importi.',
        place: at('Personale', 'A2', '2019', 'Camera'),
        related: [at('Personale', 'B2', '2020', 'Camera')],
      },
    ],
  },
  'of a row whose other columns are missing, the one that is there': {
    sheets: { Personale: table({ Soggetto: 'Camera', 2020: null }) },
    findings: [{ message: 'Camera: manca «2020».', place: at('Personale', 'A2', '2020', 'Camera') }],
  },
});
