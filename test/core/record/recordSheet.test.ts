import fc from 'fast-check';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { base64 } from '../../../src/core/compression/base64';
import { fflateCompression } from '../../../src/core/compression/fflateCompression';
import { examineInputs } from '../../../src/core/examination/examine';
import { readRecord } from '../../../src/core/record/readRecord';
import { CELL_TEXT, MOST_TEXT, recordCheck, recordSheet } from '../../../src/core/record/recordSheet';
import { NO_RECORD, type RunRecord } from '../../../src/core/record/runRecord';
import type { CellValue } from '../../../src/core/workbook/cellValue';
import type { Grid } from '../../../src/core/workbook/workbookView';
import { minimalWorkbook } from '../../support/inputs';
import { gridOf, inputsOf, runOf } from './recordCases';

const SHEETS = minimalWorkbook();
const CHANGED = minimalWorkbook({
  Risorse: [...(SHEETS.Risorse ?? []).slice(0, 2), ['1B', 500, 1500, 0, 500, 1401, 0, 'Altro']],
  Target: undefined,
});
const RECORD: RunRecord = {
  reports: new Map([['Sintesi', { fingerprint: runOf(CHANGED).fingerprint, version: '0.1' }]]),
  runs: [
    runOf(CHANGED, {
      reports: ['Sintesi'],
      made: '2021-03-05T09:07',
      causes: new Map([['1B', { mark: '9f', euro: { revenue: -1, costs: null, investments: 0 } }]]),
    }),
    runOf(SHEETS, { draft: true }),
  ],
};

test.each([
  ['fflate writes', fflateCompression, nodeCodec],
  ['Node writes', nodeCodec, fflateCompression],
])('what %s, the other reads', (_what, writer, reader) => {
  expect(readRecord(gridOf(RECORD, writer), reader)).toEqual(RECORD);
});

test('a record of no run', () => {
  const record: RunRecord = { ...NO_RECORD, reports: new Map([['Verifiche', { fingerprint: 'A', version: '1' }]]) };
  expect(readRecord(gridOf(record), fflateCompression)).toEqual(record);
});

test('the same examination comes of recorded inputs, structure findings included', () => {
  const inputs = inputsOf(minimalWorkbook({ Target: [['Obiettivo'], ['1A']], Indicatori: [['?'], ['x']] }));
  expect(inputs.broken.size).toBeGreaterThan(0);
  const run = { fingerprint: 'A', reports: null, draft: true, inputs, causes: new Map() };
  const record: RunRecord = { reports: new Map(), runs: [run] };
  const read = readRecord(gridOf(record), fflateCompression)?.runs[0]?.inputs;
  expect(read && examineInputs(read)).toEqual(examineInputs(inputs));
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom<CellValue>(
    { kind: 'error', code: '#N/A' },
    { kind: 'date', serial: 44_196 },
    { kind: 'percent', fraction: 0.25 },
    { kind: 'uncalculated' },
  ),
);
const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 });
const table = (body: CellValue[][]): CellValue[][] => [[...(SHEETS.Risorse?.[0] ?? [])], ...body];

test('any cells come back as they were, in both runs', () => {
  fc.assert(
    fc.property(rows, rows, fc.integer(), (one, other, shift) => {
      const mixed = [...other, ...one].sort((a, b) => JSON.stringify([a, shift]).length - JSON.stringify(b).length);
      const record: RunRecord = {
        reports: new Map(),
        runs: [runOf({ ...SHEETS, Risorse: table(one) }), runOf({ ...SHEETS, Risorse: table(mixed) })],
      };
      expect(readRecord(gridOf(record), fflateCompression)).toEqual(record);
    }),
  );
});

test('rows that only look the same, in columns that are others, come back as what they were', () => {
  const header = (first: string, second: string): CellValue[] => ['Codice', first, second, 'Area'];
  const row: CellValue[] = ['1A', 'x', 'y', '1'];
  const run = (first: string, second: string): RunRecord['runs'][0] =>
    runOf({ ...SHEETS, Obiettivi: [header(first, second), row] });
  const record = { reports: new Map(), runs: [run('Titolo', 'Atto'), run('Atto', 'Titolo')] } as unknown as RunRecord;
  expect(readRecord(gridOf(record), fflateCompression)).toEqual(record);
});

describe('what is no record', () => {
  const grid = gridOf(RECORD);
  const changed = (row: number, column: number, value: CellValue): Grid => ({
    ...grid,
    rows: grid.rows.map((cells, at) =>
      at === row ? cells.map((one, index) => (index === column ? value : one)) : cells,
    ),
  });
  const said = grid.rows[8]?.[0] as string;
  const forged = (text: string, bytes: number): Grid => ({
    ...grid,
    rows: [
      ...grid.rows.slice(0, 2),
      ['Formato', 1],
      ['Byte', bytes],
      ['Controllo', recordCheck(text)],
      ...grid.rows.slice(5, 8),
      [text],
    ],
  });
  const packed = (text: string): Grid =>
    forged(base64(fflateCompression.deflate(new TextEncoder().encode(text))), new TextEncoder().encode(text).length);

  test.each<[string, Grid]>([
    ['an empty sheet', { ...grid, rows: [] }],
    ['another format', changed(2, 1, 2)],
    ['a letter changed', changed(8, 0, said.replace(/.$/, said.endsWith('A') ? 'B' : 'A'))],
    ['a letter more', changed(8, 0, `${said} `)],
    ['cut', { ...grid, rows: grid.rows.slice(0, 8) }],
    ['moved a row down', { ...grid, rows: [[], ...grid.rows] }],
    ['a label changed', changed(3, 0, 'Bytes')],
    ['fewer bytes than it has', forged(said, 10)],
    ['a bomb', forged(base64(fflateCompression.deflate(new Uint8Array(1 << 27))), 1 << 20)],
    ['more bytes than are taken', forged(said, 2 ** 40)],
    ['no base64', forged('£££', 100)],
    ['no deflate', forged('AAAA', 100)],
    ['no JSON', packed('{')],
    ...[
      null,
      {},
      { reports: [], runs: [{}] },
      { reports: [[1, 2]], runs: [] },
      { reports: [], runs: [1, 2, 3] },
      ...[
        { tables: [{}], findings: [], broken: [] },
        { tables: [], findings: [{ code: 'X1' }], broken: [] },
        { tables: [], findings: [], broken: [['Ente', [0]]] },
        { tables: [], findings: [], broken: [['Nessuno', []]] },
      ].map((inputs) => ({ reports: [], runs: [{ fingerprint: 'A', reports: null, draft: false, inputs }] })),
    ].map((value): [string, Grid] => [JSON.stringify(value), packed(JSON.stringify(value))]),
  ])('%s', (_what, damaged) => {
    expect(readRecord(damaged, fflateCompression)).toBeUndefined();
  });
});

describe('inputs that take too much', () => {
  /** Text that cannot be compressed, so many characters of it. */
  const noise = (length: number, seed: number): string => {
    let state = seed;
    let text = '';
    while (text.length < length) text += ((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >>> 7).toString(36);
    return text;
  };
  const large = (characters: number, seed: number): ReturnType<typeof runOf> =>
    runOf(
      minimalWorkbook({
        Aree: [
          ['Codice', 'Denominazione'],
          ['1', noise(characters, seed)],
        ],
      }),
    );
  const keptOf = (record: RunRecord): readonly boolean[] => {
    const read = readRecord(gridOf(record, nodeCodec), nodeCodec);
    expect(read?.runs.map(({ fingerprint }) => fingerprint)).toEqual(record.runs.map(({ fingerprint }) => fingerprint));
    return (read?.runs ?? []).map(({ inputs }) => inputs !== null);
  };

  test.each([
    ['both fit', 1_000_000, 1_000_000, [true, true]],
    ['those of the run before go first', 2_000_000, 2_500_000, [true, false]],
    ['then the last ones', 5_000_000, 1_000, [false, false]],
  ])('%s', (_what, last, before, kept) => {
    expect(keptOf({ reports: new Map(), runs: [large(last, 1), large(before, 2)] })).toEqual(kept);
  });

  test('no cell is longer than a formula may be, and all of them not longer than a record', () => {
    const { rows } = recordSheet({ reports: new Map(), runs: [large(2_000_000, 3)] }, nodeCodec);
    const lengths = rows.slice(8).map(({ cells }) => String(cells[0]?.value).length);
    expect(Math.max(...lengths)).toBe(CELL_TEXT);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(MOST_TEXT);
  });
});
