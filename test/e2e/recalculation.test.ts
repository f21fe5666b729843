import { goldenCases, runGolden } from '../support/golden';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { asPreciseAs, gridsOf } from '../support/reportGrids';
import { withWrongResults } from '../support/wrongResults';

// Every cached result is spoiled before LibreOffice opens the file: one that it did not compute again would show.
describe.each(goldenCases())('%s', (name) => {
  testWithLibreOffice('every formula gives what the core computed', async () => {
    const { bytes, plan } = await runGolden(name);
    const written = plan.sheets.map((sheet) => sheet.name).filter((sheet) => sheet !== 'Verifiche');
    expect(written.length).toBeGreaterThan(2);
    const spoiled = withWrongResults(bytes, written);
    const expected = gridsOf(bytes, written);
    expect(gridsOf(spoiled, written)).not.toEqual(expected);
    const computed = gridsOf(await convert(spoiled, 'prospetti.xlsx', 'xlsx'), written);
    expect(asPreciseAs(expected, computed)).toEqual(expected);
  });
});

describe('what Excel takes of a formula', () => {
  test.each(goldenCases())('%s: at most 8192 characters, and no text longer than 255', async (name) => {
    const { plan } = await runGolden(name);
    const formulas = plan.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
    expect(formulas.filter((formula) => /"(?:[^"]|""){256,}"/.test(formula))).toEqual([]);
  });
});
