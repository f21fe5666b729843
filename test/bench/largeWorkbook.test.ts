import { examine } from '../../src/core/examination/examine';
import { locateInputs } from '../../src/core/inputs/locateInputs';
import type { InputName } from '../../src/core/inputs/definitions';
import { openWorkbook } from '../../src/file/openWorkbook';
import { cell, readExample, rowsOf } from '../example/exampleData';
import { largeInputs, largeWorkbook } from '../support/largeWorkbook';

const LINES = 200;
const SHEETS = ['Obiettivi', 'Risorse', 'Quote', 'Target', 'Indicatori'] as const satisfies readonly InputName[];

function examined(bytes: Uint8Array): ReturnType<typeof examine> {
  const { outline, readGrid } = openWorkbook(bytes);
  return examine(
    outline,
    locateInputs(outline).map(({ sheet, area }) => readGrid(sheet, area)),
  );
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}

test('has as many rows as were asked for, the same number in each sheet', () => {
  const inputs = largeInputs(LINES);
  expect(SHEETS.map((sheet) => inputs[sheet]?.length)).toEqual([40, 40, 40, 40, 40]);
  expect(() => largeInputs(LINES + 1)).toThrow('201 is not a multiple of 20');
});

test('keeps its objectives where only the detail grows', () => {
  const inputs = largeInputs(400, 21);
  expect(SHEETS.map((sheet) => inputs[sheet]?.length)).toEqual([16, 336, 16, 16, 16]);
});

test.each([
  [200, 1, 40],
  [400, 6, 40],
])('has nothing wrong in it: %i lines, detail %i', (lines, detail, objectives) => {
  const { findings, state, ledger } = examined(largeWorkbook(lines, detail));
  expect(findings).toEqual([]);
  expect(state).toBe('sound');
  expect(ledger.objectives).toHaveLength(objectives);
});

test('keeps what the bench is to be about: parts that add up, percentages, deleted objectives, every programme', () => {
  const { ledger } = examined(largeWorkbook(LINES));
  const kinds = ledger.objectives.slice(0, 16).map(({ objective, resources, shares, targets }) => {
    const parts = shares.map(({ share, method }) => `${method} ${share.mission}-${share.programme}`);
    return [objective.deleted, resources.length, parts.join(', '), targets.length];
  });
  expect(kinds.slice(0, 4)).toEqual([
    [false, 2, 'written 011-005, written 012-004', 1],
    [false, 1, 'written 012-004', 1],
    [false, 1, 'written 016-005', 1],
    [true, 0, '', 1],
  ]);
  expect(kinds[12]).toEqual([false, 2, 'percent 016-005, percent 032-002', 1]);
  expect(ledger.programmes.map(({ cashCurrent }) => cashCurrent > 0)).toEqual(Array<boolean>(10).fill(true));
});

test('has texts about as long as those of the worked example', () => {
  const inputs = largeInputs(LINES);
  const example = readExample();
  const columns = [
    ['Quote', 'description', 'Descrizione'],
    ['Target', 'narrative', 'Relazione'],
    ['Indicatori', 'lastValue', 'Ultimo valore osservato'],
  ] as const;
  for (const [sheet, id, header] of columns) {
    const large = meanLength((inputs[sheet] ?? []).map((row) => String(row[id] ?? '')));
    const real = meanLength(rowsOf(example, sheet).map((row) => cell(row, header)));
    expect(large / real).toBeGreaterThan(0.9);
    expect(large / real).toBeLessThan(1.1);
  }
});

test('is the same at every call', () => {
  expect(largeWorkbook(LINES)).toEqual(largeWorkbook(LINES));
});
