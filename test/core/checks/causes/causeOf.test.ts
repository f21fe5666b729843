import { causeOf } from '../../../../src/core/checks/causes/causeOf';
import type { AmountPair, Discrepancy } from '../../../../src/core/checks/causes/discrepancy';
import type { Figure } from '../../../../src/core/checks/support/figure';

/** Figures of a sheet: the first in row 2 of column B. */
function figures(sheet: string, amounts: readonly number[]): Figure[] {
  return amounts.map((amount, index) => ({ amount, place: { sheet, cell: `B${index + 2}` } }));
}

interface Case {
  readonly seen: readonly number[];
  readonly expected: readonly number[];
  readonly budget?: true;
  readonly pairs?: readonly AmountPair[];
  readonly elsewhere?: readonly number[];
}

function discrepancyOf({ seen, expected, budget, pairs = [], elsewhere = [] }: Case): Discrepancy {
  return {
    seen: figures('Quote', seen),
    expected: figures('Risorse', expected),
    keptInCents: budget !== true,
    pairs,
    elsewhere: (_, amount) => figures('Quote', elsewhere).filter((figure) => figure.amount === amount),
  };
}

describe('rounding to the euro', () => {
  test.each<[string, Case]>([
    ['one rounded part, half a euro away', { seen: [926_00], expected: [925_50] }],
    ['two rounded parts, a euro away', { seen: [254_832_00, 377_416_00], expected: [632_249_00 - 1] }],
    ['a zero that was 0,40', { seen: [0], expected: [40] }],
    ['a rounded whole', { seen: [10_20, 20_30], expected: [31_00] }],
    ['a sum of actual figures that are all whole', { seen: [33_00, 33_00, 33_00], expected: [100_00] }],
  ])('%s', (_, figures) => {
    expect(causeOf(discrepancyOf(figures))).toEqual({
      cause: 'arrotondamento all’euro',
      severity: 'informazione',
      action: 'Nessun intervento: la differenza è ammessa per importi arrotondati all’euro.',
    });
  });

  test.each<[string, Case]>([
    ['1,26 is more than two rounded parts can lose', { seen: [254_832_00, 377_416_00], expected: [632_249_26] }],
    ['a cent between figures to the cent', { seen: [1_615_94], expected: [1_615_95] }],
    ['a zero beside figures to the cent was not rounded', { seen: [0, 10_10], expected: [10_50] }],
    ['a whole figure against zeros', { seen: [0, 0], expected: [1_00] }],
    ['whole budgets are exact', { seen: [33_00, 33_00, 33_00], expected: [100_00], budget: true }],
    ['a single whole figure against another', { seen: [26_634_00], expected: [26_635_00] }],
  ])('not: %s', (_, figures) => {
    expect(causeOf(discrepancyOf(figures))).toEqual({});
  });
});

test.each<[string, Case, string]>([
  [
    'two amounts swapped',
    { seen: [926_00], expected: [488_00], pairs: [{ name: 'Investimenti', seen: 488_00, expected: 926_00 }] },
    'importi scambiati con «Investimenti»',
  ],
  [
    'two amounts swapped, and rounded on one side',
    { seen: [12_298_00], expected: [10_603_06], pairs: [{ name: 'Oneri', seen: 10_603_00, expected: 12_297_60 }] },
    'importi scambiati con «Oneri»',
  ],
  [
    'a wrong sign: the difference is twice the amount',
    { seen: [500_00, -120_10], expected: [620_10] },
    'segno invertito: la differenza è il doppio di -120,10, cella B3 di «Quote»',
  ],
  [
    'a wrong sign of a figure that was rounded',
    { seen: [-26_634_00], expected: [26_634_14] },
    'segno invertito: la differenza è il doppio di -26.634,00, cella B2 di «Quote»',
  ],
  [
    'two digits transposed in a figure that was rounded, or in the other',
    { seen: [26_634_00], expected: [26_364_14] },
    'cifre scambiate: 26.634,00 al posto di 26.364,14, cella B2 di «Quote»',
  ],
  [
    'a rounded part too many',
    { seen: [700_00, 145_00], expected: [700_11] },
    'riga di troppo: la differenza è l’importo della cella B3 di «Quote»',
  ],
  [
    'a rounded line that stands under another objective',
    { seen: [700_00], expected: [845_17], elsewhere: [10_00, 145_00] },
    'riga attribuita altrove: la differenza è l’importo della cella B3 di «Quote»',
  ],
  [
    'a decimal comma misplaced',
    { seen: [100_00, 12_34], expected: [1_334_00] },
    'virgola o zeri spostati: 12,34 al posto di 1.234,00, cella B3 di «Quote»',
  ],
  [
    'a zero too many, on the other side',
    { seen: [1_500_00], expected: [15_000_00] },
    'virgola o zeri spostati: 1.500,00 al posto di 15.000,00, cella B2 di «Quote»',
  ],
  [
    'two digits transposed',
    { seen: [1_524_00, 70_00], expected: [1_324_00], elsewhere: [] },
    'cifre scambiate: 1.524,00 al posto di 1.254,00, cella B2 di «Quote»',
  ],
  [
    'a line of the whole that the parts leave out',
    { seen: [700_11], expected: [700_11, 45_50] },
    'riga dimenticata: la differenza è l’importo della cella B3 di «Risorse»',
  ],
  [
    'a part too many',
    { seen: [700_11, 45_50], expected: [700_11] },
    'riga di troppo: la differenza è l’importo della cella B3 di «Quote»',
  ],
  [
    'a line that stands under another objective',
    { seen: [700_11], expected: [845_17], elsewhere: [10_00, 145_06] },
    'riga attribuita altrove: la differenza è l’importo della cella B3 di «Quote»',
  ],
])('%s', (_, figures, cause) => {
  expect(causeOf(discrepancyOf(figures))).toEqual({ cause });
});

test.each<[string, Case]>([
  ['a multiple of nine that no swap explains', { seen: [1_000_00], expected: [1_900_00] }],
  ['so little that rounding would explain it as a sign', { seen: [-1_00], expected: [1_40] }],
  [
    'an amount that stands in two other lines could be either',
    { seen: [700_11], expected: [845_17], elsewhere: [145_06, 145_06] },
  ],
  ['nothing against one figure is not that figure left out', { seen: [], expected: [93_500_00] }],
])('no cause: %s', (_, figures) => {
  expect(causeOf(discrepancyOf(figures))).toEqual({});
});
