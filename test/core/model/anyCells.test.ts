import fc from 'fast-check';
import { INPUTS, type InputName } from '../../../src/core/inputs/definitions';
import { stopsReports } from '../../../src/core/diagnostics/kind';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { minimalWorkbook, readInputs } from '../../support/inputs';

const cells: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 8 }),
  fc.constantFrom('1A', '1B', '011', '005', '1-2', '100%', '1.234', '2020', ' ', 'Esercizio', 'Codice', 'Voce'),
  fc.integer({ min: -10, max: 3000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((fraction): CellValue => ({ kind: 'percent', fraction })),
  fc.double({ min: -5, max: 3e6, noNaN: true }).map((serial): CellValue => ({ kind: 'date', serial })),
  fc.constantFrom('#N/A', '#REF!').map((code): CellValue => ({ kind: 'error', code })),
  fc.constant<CellValue>({ kind: 'uncalculated' }),
);
const sheets = fc.constantFrom<InputName>(...INPUTS.map(({ name }) => name));

test('whatever the cells hold, reading ends in a model and findings', () => {
  fc.assert(
    fc.property(
      sheets,
      fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 6 }),
      fc.boolean(),
      (name, rows, keep) => {
        const header =
          minimalWorkbook()[name]?.[0] ??
          INPUTS.find((input) => input.name === name)?.columns.map((column) => column.header) ??
          [];
        const { findings, model } = readInputs(minimalWorkbook({ [name]: keep ? [header, ...rows] : rows }));
        expect(findings.every(({ message, place }) => message.length > 0 && place.sheet.length > 0)).toBe(true);
        expect(model.entity).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});

test('an amount is in the model, or has a finding that stops the reports, or is blank', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const [header = [], first = []] = minimalWorkbook().Risorse ?? [];
      const { findings, model } = readInputs(minimalWorkbook({ Risorse: [header, first.with(2, cell)] }));
      const amount = model.resources[0]?.amounts.costsBudget ?? null;
      const blank = cell === null || (typeof cell === 'string' && cell.trim() === '');
      expect(findings.some(stopsReports)).toBe(amount === null && !blank);
    }),
    { numRuns: 300 },
  );
});
