import { placeOf } from '../../../src/core/model/rowSource';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import { minimalWorkbook, readInputs, type SheetRows } from '../../support/inputs';

test('the settings of the entity, and the defaults of those that are not given', () => {
  const rows: SheetRows = [
    ['Voce', 'Valore'],
    ['denominazione', 'Camera di Prova'],
    ['Esercizio', '2020'],
    ['Arrotondamento prospetti', 'EURO'],
    ['Tolleranza quadrature', '€ 1,50'],
    ['Soglia scostamento %', { kind: 'percent', fraction: 0.07 }],
    ['Soglia scostamento euro', 1000],
    ['Blocca su quadrature', 'Si'],
    ['Segretario generale', 'Bianchi'],
  ];
  const { sources, ...entity } = readInputs(minimalWorkbook({ Ente: rows })).model.entity;
  expect(entity).toEqual({
    name: 'Camera di Prova',
    year: 2020,
    rounding: 'euro',
    tolerance: 150,
    thresholdPercent: 7,
    threshold: 100000,
    blockOnReconciliation: true,
    secretaryGeneral: 'Bianchi',
    officer: '',
    numeric: {
      'Soglia scostamento %': { name: 'Soglia scostamento %', isFraction: true },
      'Soglia scostamento euro': { name: 'Soglia scostamento euro', isFraction: false },
    },
  });
  expect(Object.entries(sources).map(([name, { row }]) => `${name} ${row}`)).toEqual([
    'Denominazione 2',
    'Esercizio 3',
    'Arrotondamento prospetti 4',
    'Tolleranza quadrature 5',
    'Soglia scostamento % 6',
    'Soglia scostamento euro 7',
    'Blocca su quadrature 8',
    'Segretario generale 9',
  ]);
  expect(readInputs(minimalWorkbook({ Ente: undefined })).model.entity).toEqual({
    name: '',
    year: null,
    rounding: 'centesimi',
    tolerance: 0,
    thresholdPercent: 10,
    threshold: 0,
    blockOnReconciliation: false,
    secretaryGeneral: '',
    officer: '',
    numeric: {},
    sources: {},
  });
});

test.each<[CellValue, number]>([
  [10, 10],
  [12.5, 12.5],
  ['10%', 10],
  ['7,5', 7.5],
  [{ kind: 'percent', fraction: 0.29 }, 29],
])('the threshold %j is %d per cent', (value, percent) => {
  const rows = [...(minimalWorkbook().Ente ?? []), ['Soglia scostamento %', value]];
  expect(readInputs(minimalWorkbook({ Ente: rows })).model.entity.thresholdPercent).toBe(percent);
});

test.each<[CellValue, boolean]>([
  ['sì', true],
  ['NO', false],
  [true, true],
])('«Blocca su quadrature» %j is %s', (value, blocks) => {
  const rows = [...(minimalWorkbook().Ente ?? []), ['Blocca su quadrature', value]];
  expect(readInputs(minimalWorkbook({ Ente: rows })).model.entity.blockOnReconciliation).toBe(blocks);
});

test('a text is what a reader sees in the cell', () => {
  const cells: CellValue[] = [
    2020,
    0.5,
    'a\r\nb\rc ',
    true,
    { kind: 'percent', fraction: 0.25 },
    { kind: 'date', serial: 44196 },
  ];
  const rows = [['Codice', 'Denominazione'], ...cells.map((cell, index) => [String(index), cell])];
  const { areas } = readInputs(minimalWorkbook({ Aree: rows })).model;
  expect(areas.map(({ name }) => name)).toEqual(['2020', '0,5', 'a\nb\nc ', 'VERO', '25%', '31/12/2020']);
});

test('the dates of early 1900 are those that Excel shows', () => {
  const date = (serial: number): CellValue => ({ kind: 'date', serial });
  const rows = [
    ['Codice', 'Denominazione'],
    ['1', date(1)],
    ['2', date(59)],
    ['3', date(61)],
  ];
  const { areas } = readInputs(minimalWorkbook({ Aree: rows })).model;
  expect(areas.map(({ name }) => name)).toEqual(['1/1/1900', '28/2/1900', '1/3/1900']);
});

test('the three project sheets give resources with only their own amounts', () => {
  const rows = [
    ['Obiettivo', 'Progetto', 'Preventivo', 'Consuntivo'],
    ['1A', 'P1', 10, 9.5],
  ];
  const { model, findings } = readInputs(
    minimalWorkbook({ Risorse: undefined, Proventi: rows, Oneri: rows, Investimenti: rows }),
  );
  expect(findings).toEqual([]);
  const none = {
    revenueBudget: null,
    costsBudget: null,
    investmentsBudget: null,
    revenueActual: null,
    costsActual: null,
    investmentsActual: null,
  };
  expect(model.resources.map(({ source, ...resource }) => ({ input: source.table.input, ...resource }))).toEqual([
    {
      input: 'Proventi',
      objective: '1A',
      project: 'P1',
      cause: '',
      causeReviewed: '',
      fields: ['revenueBudget', 'revenueActual'],
      amounts: { ...none, revenueBudget: 1000, revenueActual: 950 },
    },
    {
      input: 'Oneri',
      objective: '1A',
      project: 'P1',
      cause: '',
      causeReviewed: '',
      fields: ['costsBudget', 'costsActual'],
      amounts: { ...none, costsBudget: 1000, costsActual: 950 },
    },
    {
      input: 'Investimenti',
      objective: '1A',
      project: 'P1',
      cause: '',
      causeReviewed: '',
      fields: ['investmentsBudget', 'investmentsActual'],
      amounts: { ...none, investmentsBudget: 1000, investmentsActual: 950 },
    },
  ]);
  const [, costs] = model.resources;
  expect(costs && placeOf(costs.source, 'costsActual', '1A')).toEqual({
    sheet: 'Oneri',
    table: 'Oneri',
    column: 'Consuntivo',
    cell: 'D2',
    key: '1A',
  });
});

test('Risorse is read where the project sheets are there too', () => {
  const rows = [
    ['Obiettivo', 'Preventivo', 'Consuntivo'],
    ['1A', 10, 9.5],
  ];
  const { model } = readInputs(minimalWorkbook({ Oneri: rows }));
  expect(model.resources.map(({ source }) => source.table.input)).toEqual(['Risorse', 'Risorse']);
});

test('an indicator finds its share by code, or by an objective that has one share', () => {
  const quote = (...rows: readonly (readonly string[])[]): SheetRows => [
    ['Codice', 'Obiettivo', 'Missione', 'Programma'],
    ...rows,
  ];
  const indicators = (key: string): SheetRows => [
    ['Quota', 'N.', 'Indicatore', 'Tipologia'],
    [key, 1, 'i', 'efficacia'],
  ];
  const shareOf = (key: string, quotes: SheetRows): number | undefined =>
    readInputs(minimalWorkbook({ Quote: quotes, Indicatori: indicators(key) })).model.indicators[0]?.share?.source.row;
  const one = quote(['', '1A', '011', '005'], ['011-005-002', '1B', '011', '005']);
  const two = quote(['', '1A', '011', '005'], ['', '1A', '012', '004']);
  expect([shareOf('1A', one), shareOf('011-005-002', one), shareOf('1B', one)]).toEqual([2, 3, 3]);
  expect([shareOf('1A', two), shareOf('9', one)]).toEqual([undefined, undefined]);
});

test('the columns with text in them are noted, readable or not', () => {
  const [header = [], first = [], second = []] = minimalWorkbook().Risorse ?? [];
  const { model } = readInputs(minimalWorkbook({ Risorse: [header, first.with(1, '5,00'), second.with(2, 'n.d.')] }));
  expect(model.textAmounts.map(({ table, field }) => [table.input, field])).toEqual([
    ['Risorse', 'revenueBudget'],
    ['Risorse', 'costsBudget'],
  ]);
});

test.each<[CellValue, number | null]>([
  [25, 250_000],
  [33.3333, 333_333],
  ['25,5 %', 255_000],
  ['25', 250_000],
  [{ kind: 'percent', fraction: 0.07 }, 70_000],
  [0, 0],
  [null, null],
  [100.01, null],
])('the share %j is %d millionths', (cell, ppm) => {
  const rows = [
    ['Obiettivo', 'Missione', 'Programma', 'Quota %'],
    ['1A', '011', '005', cell],
  ];
  expect(readInputs(minimalWorkbook({ Quote: rows, Indicatori: undefined })).model.shares[0]?.ppm).toBe(ppm);
});

test('a cell with an error is blank in the model', () => {
  const [header = [], first = []] = minimalWorkbook().Risorse ?? [];
  const { model } = readInputs(minimalWorkbook({ Risorse: [header, first.with(2, '1.234')] }));
  expect(model.resources[0]?.amounts).toMatchObject({ revenueBudget: 100000, costsBudget: null });
});
