import type { RawTable, RawTables } from '../inputs/rawTable';
import type { ReadInputs } from '../inputs/readRawTables';
import type { RecordedRun, RunRecord } from './runRecord';

/**
 * A record as text: the same record gives the same text. Of the run before, rows that the last one has too are written as
 * their places in it, counted from the place expected, so that a run that differs in little takes little.
 */
export function encodeRecord(record: RunRecord): string {
  // Joined once, at the end: put together table by table, the texts would be copied at each step.
  return [...recordTexts(record)].join('');
}

/** What the rows of a table say, each as JSON: rows are by far the most of a record, and those of the last run count twice. */
type RowTexts = Map<RawTable, readonly string[]>;

function* recordTexts({ reports, runs: [last, before] }: RunRecord): Generator<string> {
  const known: RowTexts = new Map();
  const told = [...reports].map(([report, { fingerprint, version }]) => [report, fingerprint, version]);
  const runs = [
    ...(last ? [runTexts(last, {}, known)] : []),
    ...(before ? [runTexts(before, last?.inputs?.tables ?? {}, known)] : []),
  ];
  yield* extended({ reports: told }, 'runs', listed(runs));
}

function runTexts(run: RecordedRun, later: RawTables, known: RowTexts): Generator<string> {
  const { fingerprint, reports, draft, made, inputs, causes } = run;
  const told = {
    ...{ fingerprint, reports, draft, made },
    causes: [...causes].map(([objective, { mark, euro }]) => [
      ...[objective, mark],
      ...[euro.revenue, euro.costs, euro.investments],
    ]),
  };
  return extended(told, 'inputs', inputs ? inputsTexts(inputs, later, known) : ['null']);
}

function inputsTexts({ tables, findings, broken }: ReadInputs, later: RawTables, known: RowTexts): Generator<string> {
  const ofBroken = [...broken].map(([name, errors]) => [name, errors.map((error) => findings.indexOf(error))]);
  const told = Object.values(tables).map((table) => tableTexts(table, later[table.source.input], known));
  return extended({ findings, broken: ofBroken }, 'tables', listed(told));
}

function* tableTexts(table: RawTable, later: RawTable | undefined, known: RowTexts): Generator<string> {
  const ids = Object.keys(table.source.columns);
  const texts = rowTexts(table, ids);
  known.set(table, texts);
  const alike = later && sameIds(ids, Object.keys(later.source.columns));
  const laterTexts = later && ((alike ? known.get(later) : undefined) ?? rowTexts(later, ids));
  yield* extended(headOf(table), 'rows', listed(rowPieces(texts, laterTexts ?? [])));
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}

function rowTexts({ rows }: RawTable, ids: readonly string[]): readonly string[] {
  return rows.map(({ cells }) => JSON.stringify(ids.map((id) => cells[id] ?? null)));
}

/** All of a table but its rows. */
function headOf({ source, rows, merged }: RawTable): object {
  const { input, sheet, table, headerRow, lastRow, columns } = source;
  return {
    ...{ input, sheet, table: table ?? null, headerRow, lastRow },
    columns: Object.entries(columns).map(([id, { column, header }]) => [id, column, header]),
    merged: merged.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    steps: rows.map(({ row }, index) => row - (rows[index - 1]?.row ?? headerRow)),
  };
}

/** The rows, those that are among the later ones as places there. */
function* rowPieces(texts: readonly string[], later: readonly string[]): Generator<readonly [string]> {
  const places = new Map(later.map((text, index) => [text, index]));
  let expected = 0;
  for (const text of texts) {
    const place = places.get(text);
    yield [place === undefined ? text : String(place - expected)];
    if (place !== undefined) expected = place + 1;
  }
}

/** An array of values, whose texts come in pieces. */
function* listed(values: Iterable<Iterable<string>>): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield before;
    yield* value;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

/** An object with one member more, whose text comes in pieces. */
function* extended(object: object, name: string, value: Iterable<string>): Generator<string> {
  yield `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:`;
  yield* value;
  yield '}';
}
