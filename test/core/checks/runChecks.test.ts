import fc from 'fast-check';
import { runChecks } from '../../../src/core/checks/runChecks';
import { Echoes } from '../../../src/core/diagnostics/echoes';
import type { Finding } from '../../../src/core/diagnostics/finding';
import { INPUTS } from '../../../src/core/inputs/definitions';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { outlineOf, readInputs, type InputSheets } from '../../support/inputs';
import { objective, percent, resources, soundWorkbook, table, target, type Changes } from './checkCases';

const withoutEchoes = (checked: readonly Finding[], read: readonly Finding[]) => {
  const echoes = new Echoes();
  for (const finding of read) echoes.note(finding);
  return checked.filter((finding) => !echoes.has(finding));
};

const check = (changes: Changes) => runChecks(buildLedger(readInputs(soundWorkbook(changes)).model));

test('a sound workbook has no findings', () => {
  expect(check({})).toEqual([]);
});

test('a finding has the code, the weight and the advice of its kind', () => {
  expect(check({ Target: table(target('1A', 1, percent(100), { Anno: 2019 }), target('1B', 1, 12)) })).toEqual([
    {
      code: 'Q005',
      severity: 'avviso',
      message: 'Il target 1 dell’obiettivo 1A è dell’anno 2019, ma l’esercizio è il 2020.',
      place: { sheet: 'Target', table: 'Target', column: 'Anno', cell: 'C2', key: '1A n. 1' },
      seen: '2019',
      expected: '2020',
      action: 'Correggere l’anno del target, oppure togliere il target dal foglio.',
    },
  ]);
});

test('findings are sorted by severity, then by sheet, row and column', () => {
  const findings = check({
    Obiettivi: table(objective('1A'), objective('1B', { Titolo: null }), objective('1A', { Area: '9' })),
    Risorse: table(resources('1A', [10, 20, 0, 20, 0, 0]), resources('1B', [10, 20, 0, null, 21, 0])),
    Target: table(target('1B', 1, 12), target('1A', 1, percent(100), { Anno: 2019 })),
  });
  expect(outlineOf(findings)).toEqual([
    'C001 Obiettivi!A4',
    'C002 Obiettivi!B4',
    'D002 Obiettivi!C3',
    'D007 Risorse!A2',
    'P002 Risorse!E2',
    'D001 Risorse!E3',
    'P001 Risorse!F3',
    'Q005 Target!C3',
    'P004 Target!E3',
  ]);
  expect(findings.map(({ severity }) => severity)).toEqual([
    ...Array<string>(2).fill('errore'),
    ...Array<string>(7).fill('avviso'),
  ]);
});

test('where spending could not be read, it is not said that there is none', () => {
  const { model, findings } = readInputs(
    soundWorkbook({
      Risorse: table({ ...resources('1A', [1000, 2000, 300, 900, 0, 0]), 'Oneri consuntivo': 'n.d.' }),
    }),
  );
  const checked = runChecks(buildLedger(model)).filter(({ code }) => code === 'P002');
  expect(outlineOf(checked)).toEqual(['P002 Risorse!E2']);
  expect(withoutEchoes(checked, findings)).toEqual([]);
});

test('an amount that could not be read is not reported as missing too', () => {
  const { model, findings } = readInputs(
    soundWorkbook({
      Risorse: table(resources('1A'), {
        ...resources('1B', [500, 1500, 0, 500, 1400, null]),
        'Oneri consuntivo': 'n.d.',
      }),
    }),
  );
  expect(outlineOf(findings)).toEqual(['T001 Risorse!F3']);
  const checked = runChecks(buildLedger(model)).filter(({ code }) => code === 'D001');
  expect(outlineOf(checked)).toEqual(['D001 Risorse!F3', 'D001 Risorse!G3']);
  expect(outlineOf(withoutEchoes(checked, findings))).toEqual(['D001 Risorse!G3']);
});

test('a column of another year is not reported as missing too', () => {
  const indicators = (header: string) =>
    table({ Quota: '011-005-001', 'N.': 1, Indicatore: 'x', Tipologia: 'y', [header]: '1', 'Risultato 2020': '1' });
  const missing = (header: string) => {
    const { model, findings } = readInputs(soundWorkbook({ Indicatori: indicators(header) }));
    const checked = withoutEchoes(runChecks(buildLedger(model)), findings);
    return outlineOf([...findings, ...checked]).filter((line) => line.includes('Indicatori'));
  };
  expect(missing('Atteso')).toEqual(['D006 Indicatori']);
  expect(missing('Risultato atteso 2021')).toEqual(['S011 Indicatori!E1']);
});

describe('what only follows from an error of structure, type or code is not said', () => {
  const whole = { Codice: '011-005-001', Missione: '011', Programma: '005' };
  const share = { ...resources('1A'), ...whole };
  const other = { Codice: '012-004-001', Obiettivo: '1B', Missione: '012', Programma: '004' };
  const sums = (changes: Changes) => {
    const { model, findings } = readInputs(soundWorkbook({ Quote: table(share, other), ...changes }));
    return outlineOf(withoutEchoes(runChecks(buildLedger(model)), findings)).filter((line) =>
      /^(Q001|D004)/.test(line),
    );
  };
  const b = resources('1B', [500, 1500, 0, 500, 1400, 0]);

  test.each<[string, Changes, readonly string[]]>([
    ['shares that differ', { Risorse: table(resources('1A', [999, 2000, 300, 900, 1800, 250]), b) }, ['Q001 Quote!B2']],
    ['no sheet of resources', { Risorse: undefined }, []],
    ['an objective in another case', { Risorse: table(resources('1a'), b) }, []],
    ['an unknown objective, while one has none', { Risorse: table(resources('7Z'), b) }, []],
    [
      'an objective without resources is no such error',
      { Risorse: table(b) },
      ['B', 'C', 'D', 'E', 'F', 'G'].map((column) => `Q001 Quote!${column}2`).concat('D004 Obiettivi!A2'),
    ],
    [
      'an error value among the resources',
      { Risorse: table({ ...resources('1A'), 'Oneri consuntivo': { kind: 'error', code: '#N/A' } }, b) },
      [],
    ],
    [
      'a percentage of one of several shares',
      { Quote: table(share, { ...whole, Codice: '012-004-002', Obiettivo: '1A', 'Quota %': 1 / 3 }, other) },
      [],
    ],
  ])('%s', (_, changes, findings) => {
    expect(sums(changes)).toEqual(findings);
  });
});

/** Cells of every sort, few enough to meet each other as codes, numbers and texts. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<CellValue>('1A', '1a', '1A ', '1B', '011', '005', '011-005-001', '1A0101 - 1B02'),
  },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(null, '', 0, 1, 2, 2019, 2020, -5, 12.34, 1e9) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>('Eliminato', 'sospeso', '---', '100%', '1.234,56', 'Anno', '2° trimestre'),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }).map(percent) },
  { weight: 1, arbitrary: fc.constant<CellValue>({ kind: 'error', code: '#N/A' }) },
);
const anyWorkbook: fc.Arbitrary<InputSheets> = fc.record(
  Object.fromEntries(
    INPUTS.map(({ name, columns }) => {
      const headers = columns.map(({ header }) =>
        header.replace('{n-2}', '2018').replace('{n-1}', '2019').replace('{n}', '2020'),
      );
      const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
      return [name, fc.array(row, { maxLength: 6 }).map((rows) => [headers, ...rows])];
    }),
  ),
  { requiredKeys: [] },
);

test('no input makes a check throw, and every finding is complete', () => {
  fc.assert(
    fc.property(anyWorkbook, (sheets) => {
      for (const { message, place, action } of runChecks(buildLedger(readInputs(sheets).model))) {
        expect(message).toMatch(/\S.*\.$/s);
        expect(action).not.toBe('');
        expect(place.cell).toMatch(/^[A-Z]+[0-9]+$/);
      }
    }),
  );
});
