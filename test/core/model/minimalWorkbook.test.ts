import { minimalWorkbook, readInputs } from '../../support/inputs';

test.each([
  ['as tables', {}],
  ['as plain ranges', { plain: true as const }],
])('nothing is wrong with the smallest workbook, its sheets %s', (_, options) => {
  const { model, findings } = readInputs(minimalWorkbook(), options);
  expect(findings).toEqual([]);
  expect(model.entity).toMatchObject({ name: 'Camera di Commercio di Esempio', year: 2020, tolerance: 0 });
  expect(model.objectives.map(({ code, area, deleted }) => [code, area, deleted])).toEqual([
    ['1A', '1', false],
    ['1B', '1', false],
  ]);
  expect(model.resources.map(({ amounts }) => amounts.costsActual)).toEqual([180050, 140000]);
  expect(model.shares.map(({ code, ppm }) => [code, ppm])).toEqual([
    ['011-005-001', 1_000_000],
    ['011-005-002', 250_000],
    ['012-004-001', 750_000],
  ]);
  expect(model.targets[0]?.result).toEqual({ kind: 'percent', percent: 100, text: '100%', stored: 1 });
  expect(model.indicators[0]?.share).toBe(model.shares[0]);
  expect([model.numericCodes, model.textAmounts]).toEqual([[], []]);
});
