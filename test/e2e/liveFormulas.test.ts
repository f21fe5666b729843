import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellValue } from '../../src/core/workbook/cellValue';
import { openWorkbook } from '../../src/file/openWorkbook';
import { fifteenDigits } from '../support/fifteenDigits';
import { generated } from '../support/generated';
import { goldenSheets } from '../support/golden';
import { graftInputs, withHiddenRows } from '../support/graftInputs';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { asPreciseAs, gridsOf, type Grids } from '../support/reportGrids';
import { workbookOf, type LiteralSheets } from '../support/workbookOf';
import { amountsAt, NASTY_CODES, nastyWorkbook, resultAt, SECOND_PART } from './nastyWorkbook';

type Rows = readonly (readonly CellValue[])[];

/** Whose every cell is live; what «Quadrature» allows for rounding is of the figures at its generation. */
const REPORTS = ['Obiettivi strategici', 'Scostamenti', 'Missioni e programmi'];

/** Without what keys say of the formulas of their lines: it is of the inputs that the report was generated from. */
function withoutShapes(grids: Grids): Grids {
  const without = (cell: CellValue): CellValue =>
    typeof cell === 'string' ? cell.replace(/( #[0-9a-z]+)\.[0-9a-z.]+$/, '$1') : cell;
  return Object.fromEntries(Object.entries(grids).map(([name, rows]) => [name, rows.map((row) => row.map(without))]));
}

/** Generates, edits the inputs, does not generate again, and lets LibreOffice recalculate. */
async function recalculatedAfter(before: LiteralSheets, after: LiteralSheets, plain = false): Promise<Uint8Array> {
  const { bytes } = await generated(workbookOf(before, { plain }));
  const edited = graftInputs(bytes, withHiddenRows(workbookOf(after, { plain })));
  return convert(edited, 'prospetti.xlsx', 'xlsx');
}

function exampleSheets(): LiteralSheets {
  const workbook = openWorkbook(
    new Uint8Array(readFileSync(resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx'))),
  );
  return Object.fromEntries(workbook.outline.sheets.map(({ name }) => [name, workbook.readGrid(name).rows]));
}

/** The sheets with lines added at the end of some of them. */
function withLines(sheets: LiteralSheets, lines: Readonly<Record<string, Rows>>): LiteralSheets {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, [...rows, ...(lines[name] ?? [])]]));
}

/** Every sheet sorted the other way round, with a blank row put in the middle. */
function stirred(sheets: LiteralSheets): LiteralSheets {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, [header = [], ...rows]]) => {
      const reversed = rows.toReversed();
      const middle = Math.ceil(rows.length / 2);
      return [name, [header, ...reversed.slice(0, middle), [], ...reversed.slice(middle)]];
    }),
  );
}

function lineOf(grid: Rows, code: string): readonly CellValue[] {
  const found = grid.filter(([first]) => first === code);
  expect(found).toHaveLength(1);
  return found[0] ?? [];
}

describe('the worked example, its inputs sorted, filtered and added to after the reports were written', () => {
  const before = exampleSheets();
  const after = withLines(before, {
    Risorse: [['2C', 1000, 0.01, 20.02, 300.3, 4000.04, -50.05]],
    Quote: [[null, '2C', '011', '005', ...Array<null>(12).fill(null), 70.07, 8]],
  });

  testWithLibreOffice('every report says what a new generation would say, and «Quadrature» agrees', async () => {
    const again = (await generated(workbookOf(after))).bytes;
    const recalculated = await recalculatedAfter(before, stirred(after));
    const reports = [...REPORTS, 'Contesto economico', 'Costo del personale', 'Tempi di pagamento'];
    const expected = { ...gridsOf(again, reports), Sintesi: amountsOfSintesi(again) };
    const computed = { ...gridsOf(recalculated, reports), Sintesi: amountsOfSintesi(recalculated) };
    expect(withoutShapes(asPreciseAs(expected, computed))).toEqual(withoutShapes(expected));
    expect(expected.Sintesi).toHaveLength(AREAS_AND_MISSIONS);
    expect(totalsOf(recalculated)).toEqual(totalsOf(again));
    expect(totalsOf(again)).toContainEqual([
      'Totale',
      'Oneri consuntivo: totale di «Scostamenti» = somma di «Risorse»',
      1_682_374.41,
      1_682_374.41,
      0,
    ]);
  });
});

describe('the cards of the PIRA, with results that are numbers', () => {
  const asNumber = (cell: CellValue): CellValue => (cell === '100%' ? { kind: 'percent', fraction: 1 } : cell);
  const { Indicatori = [], ...others } = exampleSheets();
  const before = { ...others, Indicatori: Indicatori.map((row) => row.map(asNumber)) };

  testWithLibreOffice('keep their numbers when the inputs are sorted and filtered', async () => {
    const expected = gridsOf((await generated(workbookOf(before))).bytes, ['Schede PIRA']);
    const recalculated = await recalculatedAfter(before, stirred(before));
    expect(asPreciseAs(expected, gridsOf(recalculated, ['Schede PIRA']))).toEqual(expected);
    expect(expected['Schede PIRA']).toContainEqual(['Risultato', ...Array<CellValue>(3).fill(asNumber('100%'))]);
  });
});

/** Two tables of two rows of headings and a total, one of three areas and one of four missions, and a gap. */
const AREAS_AND_MISSIONS = 6 + 7 + 1;

/** The amounts by area and by mission in «Sintesi», whose counts and largest variances are those of its generation. */
function amountsOfSintesi(bytes: Uint8Array): Rows {
  const rows = gridsOf(bytes, ['Sintesi'])['Sintesi'] ?? [];
  const starting = (text: string): number =>
    rows.findIndex(([first]) => typeof first === 'string' && first.startsWith(text));
  return rows.slice(starting('Aree'), starting('Target') - 1);
}

/** The totals of the reports against the inputs, from «Quadrature». */
function totalsOf(bytes: Uint8Array): Rows {
  const rows = gridsOf(bytes, ['Quadrature'])['Quadrature'] ?? [];
  return rows.filter(([key]) => key === 'Totale').map((row) => row.slice(0, 5).map(fifteenDigits));
}

describe('shares in percent, their rows sorted and amounts added to their objectives', () => {
  const before = goldenSheets('quote-percentuali');
  const after = withLines(before, { Risorse: [['1A', 0.01, 33.34, null, -0.02, 0.01, null]] });
  const reports = [...REPORTS, 'Ripartizione quote', 'Schede PIRA'];

  testWithLibreOffice('are split again to the cent, as a new generation would split them', async () => {
    const expected = gridsOf((await generated(workbookOf(after))).bytes, reports);
    const recalculated = await recalculatedAfter(before, stirred(after));
    expect(asPreciseAs(expected, gridsOf(recalculated, reports))).toEqual(expected);
  });
});

describe('a tolerance that the entity widens after the reports were written', () => {
  const before = goldenSheets('euro');
  const after = {
    ...before,
    Ente: (before['Ente'] ?? []).map((row) => (row[0] === 'Tolleranza quadrature' ? [row[0], 50] : row)),
  };

  testWithLibreOffice('is followed by «Quadrature», its outcomes and their count', async () => {
    const expected = gridsOf((await generated(workbookOf(after))).bytes, ['Quadrature']);
    expect(gridsOf((await generated(workbookOf(before))).bytes, ['Quadrature'])).not.toEqual(expected);
    const recalculated = await recalculatedAfter(before, after);
    expect(asPreciseAs(expected, gridsOf(recalculated, ['Quadrature']))).toEqual(expected);
  });
});

describe.each([
  ['Excel Tables', false],
  ['plain ranges', true],
])('codes that look like patterns, in %s', (_, plain) => {
  const after = withLines(nastyWorkbook, {
    Risorse: [
      ['5', 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      ['1*', 0.25, 0.25, 0.25, 0.25, 0.25, 0.25],
    ],
  });

  testWithLibreOffice('each keeps its own amounts, and takes in the lines added for it', async () => {
    const grids = gridsOf(await recalculatedAfter(nastyWorkbook, stirred(after), plain), REPORTS);
    const more = (code: string): number => (code === '5' ? 0.5 : code === '1*' ? 0.25 : 0);
    const expected = NASTY_CODES.map((code, place) => [code, ...amountsAt(place).map((amount) => amount + more(code))]);
    const lines = NASTY_CODES.map((code) => {
      const line = lineOf(grids['Scostamenti'] ?? [], code);
      return [code, ...[2, 7, 12, 3, 8, 13].map((column) => line[column])];
    });
    expect(lines).toEqual(expected);

    const objectives = grids['Obiettivi strategici'] ?? [];
    const results = NASTY_CODES.map((code) =>
      [`Primo di ${code}`, `Secondo di ${code}`].map((title) => lineOf(objectives, title)[3]),
    );
    expect(results).toEqual(NASTY_CODES.map((_, place) => [resultAt(place), -resultAt(place)]));

    const total = lineOf(grids['Scostamenti'] ?? [], 'TOTALE GENERALE');
    expect(total[7]).toBeCloseTo(
      expected.reduce((sum, [, , costs]) => sum + Number(costs), 0),
      6,
    );

    const spending = NASTY_CODES.map((code) => {
      const found = (grids['Missioni e programmi'] ?? []).filter(([first]) => first === `${code} quota parte`);
      return [code, ...found.map(([, , cash]) => Number(cash)).sort((a, b) => b - a)];
    });
    expect(spending).toEqual(
      NASTY_CODES.map((code, place) => {
        const costs = amountsAt(place)[4] ?? 0;
        return [code, Math.round((costs - SECOND_PART[0]) * 100) / 100, SECOND_PART[0]];
      }),
    );
  });
});
