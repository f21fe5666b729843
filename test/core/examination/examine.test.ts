import fc from 'fast-check';
import { severityCounts } from '../../../src/core/diagnostics/severityCounts';
import { fingerprint } from '../../../src/core/examination/fingerprint';
import { examine } from '../../../src/core/examination/examine';
import type { InputName } from '../../../src/core/inputs/definitions';
import { REPORTS } from '../../../src/core/reports';
import { planReports } from '../../../src/core/reports/planReports';
import type { Grid, WorkbookOutline } from '../../../src/core/workbook/workbookView';
import { minimalWorkbook, outlineOf, readInputs, sheetOf, type InputSheets } from '../../support/inputs';

/** A workbook of these sheets, examined. */
function examined(sheets: InputSheets) {
  const named = Object.entries(sheets);
  const outline: WorkbookOutline = { sheets: named.map(([name, rows]) => sheetOf(name, rows)) };
  const grids: Grid[] = named.map(([sheet, rows]) => ({ sheet, top: 1, left: 1, rows, merged: [] }));
  return examine(outline, grids);
}

const withSetting = (name: string, value: string): InputSheets => {
  const sheets = minimalWorkbook({});
  return { ...sheets, Ente: [...(sheets.Ente ?? []), [name, value]] };
};

/** The same, a percentage changed so that the shares of an objective no longer add up to it. */
function contradicted(sheets: InputSheets): InputSheets {
  const rows = (sheets.Quote ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell?.kind === 'percent' ? { ...cell, fraction: 0.1 } : cell)),
  );
  return { ...sheets, Quote: rows };
}

test('what is right is sound, information aside', () => {
  const { state, findings } = examined(minimalWorkbook({}));
  expect([state, outlineOf(findings)]).toEqual(['sound', ['D005 Obiettivi!A3']]);
});

test('an error of codes leaves a draft, a missing sheet leaves nothing', () => {
  const sheets = minimalWorkbook({});
  const twice = { ...sheets, Obiettivi: [...(sheets.Obiettivi ?? []), ...(sheets.Obiettivi ?? []).slice(1, 2)] };
  expect(examined(twice).state).toBe('draft');
  expect(examined(minimalWorkbook({ Obiettivi: undefined })).state).toBe('impossible');
  expect(examined({}).state).toBe('impossible');
});

test('a contradiction stops the reports only where the entity asks for it', () => {
  expect(examined(contradicted(minimalWorkbook({}))).state).toBe('sound');
  expect(examined(contradicted(withSetting('Blocca su quadrature', 'sì'))).state).toBe('draft');
});

test('the fingerprint tells any change of data, and no change of order', () => {
  const sheets = minimalWorkbook({});
  const print = (changed: InputSheets): string => fingerprint(readInputs(changed).tables);
  const [header = [], ...rows] = sheets.Risorse ?? [];
  expect(print(sheets)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
  expect(print({ ...sheets, Risorse: [header, ...rows.toReversed()] })).toBe(print(sheets));
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.nat(header.length - 1), (row, column) => {
      const changed = rows.map((cells, at) =>
        at === row ? header.map((_, index) => (index === column ? 'altro' : (cells[index] ?? null))) : cells,
      );
      expect(print({ ...sheets, Risorse: [header, ...changed] })).not.toBe(print(sheets));
    }),
  );
});

test('reports are laid out in their order, those without data are left out and «Verifiche» says so', () => {
  const all = planReports(examined(minimalWorkbook({})));
  const missing = all.leftOut.map(({ name }) => name);
  expect(all.plan.sheets.map(({ name }) => name)).toEqual(
    REPORTS.map(({ name }) => name).filter((name) => !missing.includes(name)),
  );
  expect(missing).toContain('Contesto economico');
  const chosen = planReports(examined(minimalWorkbook({})), ['Quadrature', 'Scostamenti']);
  expect(chosen.plan.sheets.map(({ name }) => name)).toEqual(['Scostamenti', 'Quadrature']);
  const without = planReports(examined(minimalWorkbook({ Quote: undefined, Indicatori: undefined })));
  const lacking = 'compilare il foglio «Quote», o le colonne Missione e Programma del foglio «Obiettivi»';
  expect(without.leftOut).toEqual(
    expect.arrayContaining(['Missioni e programmi', 'Quadro PIRA', 'Schede PIRA'].map((name) => ({ name, lacking }))),
  );
  const texts = without.plan.sheets.at(-1)?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
  expect(texts).toContain('S012');
});

describe('an optional sheet whose structure is wrong', () => {
  const withoutColumn = (name: InputName, header: string): InputSheets => {
    const [headers = [], ...rows] = minimalWorkbook({})[name] ?? [];
    return minimalWorkbook({ [name]: [headers.map((title) => (title === header ? 'Altro' : title)), ...rows] });
  };
  const names = (changed: InputSheets, draft = false): readonly string[] =>
    planReports(examined(changed), undefined, draft).plan.sheets.map(({ name }) => name);

  test.each([
    ['Target', 'Descrizione', ['Sintesi', 'Obiettivi strategici']],
    ['Indicatori', 'Tipologia', []],
    ['Quote', 'Programma', ['Sintesi', 'Missioni e programmi', 'Ripartizione quote', 'Quadro PIRA', 'Quadrature']],
  ] as const)('%s leaves out the reports that show it, and no others', (name, header, without) => {
    const changed = withoutColumn(name, header);
    const { state, broken, findings } = examined(changed);
    expect([state, broken]).toEqual(['sound', [name]]);
    expect(outlineOf(findings)).toContainEqual(expect.stringMatching(new RegExp(`^S002 ${name}!`)));
    expect(names(changed)).toEqual(expect.arrayContaining(['Scostamenti', 'Verifiche']));
    expect(names(minimalWorkbook({}))).toEqual(expect.arrayContaining([...without]));
    expect(names(changed).filter((report) => without.some((one) => one === report))).toEqual([]);
  });

  test('what is wrong within it stops nothing else, and is no contradiction', () => {
    const changed = withoutColumn('Quote', 'Programma');
    expect(outlineOf(examined(changed).findings)).toEqual(['S002 Quote!A1', 'D005 Obiettivi!A3']);
    expect(examined(changed).ledger.programmes).toEqual([]);
    const [header = [], ...rows] = withoutColumn('Target', 'Descrizione').Target ?? [];
    const unreadable = rows.map((row) => row.map((cell) => (cell === 2020 ? 'MMXX' : cell)));
    expect(examined({ ...changed, Target: [header, ...unreadable] }).state).toBe('sound');
  });

  test('the sheets of objectives say in which programme they are: a broken «Quote» is not made up from them', () => {
    const [header = [], ...rows] = minimalWorkbook({}).Obiettivi ?? [];
    const objectives = [[...header, 'Missione', 'Programma'], ...rows.map((row) => [...row, '011', '005'])];
    const changed = { ...withoutColumn('Quote', 'Programma'), Obiettivi: objectives };
    expect(names(changed)).not.toContain('Missioni e programmi');
    expect(names(changed, true)).not.toContain('Missioni e programmi');
    expect(names(minimalWorkbook({ Quote: undefined, Indicatori: undefined, Obiettivi: objectives }))).toContain(
      'Missioni e programmi',
    );
  });

  test('a draft shows what could be read of it', () => {
    const changed = withoutColumn('Target', 'Descrizione');
    expect(names(changed, true)).toContain('Obiettivi strategici');
  });

  test('«Verifiche» says what to do', () => {
    const { plan, leftOut } = planReports(examined(withoutColumn('Target', 'Descrizione')));
    expect(leftOut).toContainEqual({
      name: 'Obiettivi strategici',
      lacking: 'correggere la struttura del foglio «Target»',
    });
    expect(plan.sheets.at(-1)?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain(
      'Il prospetto «Obiettivi strategici» non è stato generato: correggere la struttura del foglio «Target».',
    );
  });
});

test('every page of a draft says so, and no page of a sound report', () => {
  const sheets = minimalWorkbook({});
  const twice = { ...sheets, Obiettivi: [...(sheets.Obiettivi ?? []), ...(sheets.Obiettivi ?? []).slice(1, 2)] };
  for (const { page, rows } of planReports(examined(twice)).plan.sheets) {
    expect(page.header).toContain('BOZZA');
    expect(rows.slice(0, 6).some(({ cells }) => String(cells[0]?.value).startsWith('BOZZA'))).toBe(true);
  }
  for (const { page } of planReports(examined(sheets)).plan.sheets) expect(page.header).toBeUndefined();
});

test('«Quadrature» shows what percentages leave out, and an objective in no programme', () => {
  const sheets = minimalWorkbook({});
  const outcomes = (changed: InputSheets): unknown[] => {
    const sheet = planReports(examined(changed)).plan.sheets.find(({ name }) => name === 'Quadrature');
    return (sheet?.rows ?? []).map(({ cells }) => cells[6]?.value).filter((outcome) => outcome === 'non quadra');
  };
  expect(outcomes(sheets)).toEqual([]);
  expect(outcomes(contradicted(sheets)).length).toBeGreaterThan(0);
  const [header = [], ...rows] = sheets.Quote ?? [];
  const withoutShares = { ...sheets, Quote: [header, ...rows.filter((row) => row[1] !== '1B')] };
  expect(outcomes(withoutShares).length).toBeGreaterThan(0);
});

test('in a draft only totals are formulas, so that nothing can differ from what was found', () => {
  const sheets = minimalWorkbook({});
  const twice = { ...sheets, Obiettivi: [...(sheets.Obiettivi ?? []), ...(sheets.Obiettivi ?? []).slice(1, 2)] };
  const formulas = planReports(examined(twice)).plan.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => formula.includes('['))).toEqual([]);
});

test('where thousands of cells are wrong, the first are listed and all are counted, their echoes left out', () => {
  const sheets = minimalWorkbook();
  const [header = [], first = []] = sheets.Risorse ?? [];
  const bad = Array.from({ length: 2_500 }, () => [...first.slice(0, 2), 'n.d.', ...first.slice(3)]);
  const { findings } = examined({ ...sheets, Risorse: [header, first, ...bad] });
  const ofAmounts = findings.filter(({ place, code }) => place.sheet === 'Risorse' && /^(T001|D001)/.test(code));
  expect(ofAmounts).toHaveLength(1_001);
  expect(severityCounts(ofAmounts).map(({ text }) => text)).toEqual(['2500 errori', '0 avvisi', '0 informazioni']);
  expect(ofAmounts.at(-1)).toMatchObject({ place: { cell: 'C1003' }, cases: 1_500 });
});
