import { generated } from '../../support/generated';
import { minimalWorkbook } from '../../support/inputs';
import { workbookOf } from '../../support/workbookOf';

/** Period, days and change of the lines that a report has for these rows. */
async function linesOf(...rows: readonly (readonly [string, number | null])[]): Promise<unknown[]> {
  const { plan } = await generated(workbookOf(minimalWorkbook({ Pagamenti: [['Periodo', 'Giorni'], ...rows] })));
  const sheet = plan.sheets.find(({ name }) => name === 'Tempi di pagamento');
  return (sheet?.rows ?? [])
    .map(({ cells }) => cells.slice(0, 3).map((cell) => cell?.value ?? null))
    .filter(([period]) => rows.some(([one]) => one === period));
}

test('quarters are compared with the quarter before, in whatever order the sheet has them', async () => {
  expect(
    await linesOf(['4° trimestre', 8], ['anno', 5], ['2° trimestre', 3], ['1° trimestre', 1], ['3° trimestre', 4]),
  ).toEqual([
    ['1° trimestre', 1, null],
    ['2° trimestre', 3, 2],
    ['3° trimestre', 4, 1],
    ['4° trimestre', 8, 4],
    ['anno', 5, null],
  ]);
});

test('a quarter is not compared across one that is missing, nor with itself', async () => {
  expect(await linesOf(['1° trimestre', 1], ['3° trimestre', 4], ['III trimestre', 6], ['4° trimestre', 8])).toEqual([
    ['1° trimestre', 1, null],
    ['3° trimestre', 4, null],
    ['III trimestre', 6, null],
    ['4° trimestre', 8, 2],
  ]);
});

test('quarters that cannot be told apart stay in the order of the sheet', async () => {
  expect(await linesOf(['trimestre estivo', 1], ['1° trimestre', 4])).toEqual([
    ['trimestre estivo', 1, null],
    ['1° trimestre', 4, 3],
  ]);
});
