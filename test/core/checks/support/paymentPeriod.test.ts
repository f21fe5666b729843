import { paymentPeriod } from '../../../../src/core/checks/support/paymentPeriod';

test.each([
  ['1° trimestre', 'quarter', 1, undefined],
  ['2º trimestre 2020', 'quarter', 2, 2020],
  ['III trimestre', 'quarter', 3, undefined],
  ['secondo trimestre', 'quarter', 2, undefined],
  ['Trimestre 4', 'quarter', 4, undefined],
  ['4 trim', 'quarter', 4, undefined],
  ['trimestre 2020', 'quarter', undefined, 2020],
  ['T II', 'quarter', 2, undefined],
  ['IV trim. 2020', 'quarter', 4, 2020],
  [' T2 ', 'quarter', 2, undefined],
  ['Q 3', 'quarter', 3, undefined],
  ['Trimestre', 'quarter', undefined, undefined],
  ['1° trimestre e 2° trimestre', 'quarter', undefined, undefined],
  ['T5', 'other', undefined, undefined],
  ['Lotto T2', 'other', undefined, undefined],
  ['XT2', 'other', undefined, undefined],
  ['Anno 2020', 'year', undefined, 2020],
  ['indicatore annuale', 'year', undefined, undefined],
  [' 2020 ', 'year', undefined, 2020],
  ['gennaio 2020', 'other', undefined, 2020],
  ['2020 gennaio', 'other', undefined, 2020],
  ['2020bis', 'other', undefined, 2020],
  ['n.2020', 'other', undefined, 2020],
  ['12020', 'other', undefined, undefined],
  ['20201', 'other', undefined, undefined],
  ['primo semestre', 'other', undefined, undefined],
])('%p', (period, kind, quarter, year) => {
  expect(paymentPeriod(period)).toEqual({ kind, quarter, year });
});
