import type { Finding } from '../diagnostics/finding';
import type { RawTable, RawTables } from '../inputs/rawTable';
import type { ReadInputs } from '../inputs/readRawTables';
import type { RecordedRun, RunRecord } from './runRecord';

/**
 * A record as text: the same record gives the same text. Of the run before, rows that the last one has too are written as
 * their places in it, counted from the place expected, so that a run that differs in little takes little.
 */
export function encodeRecord({ reports, runs }: RunRecord): string {
  const [last] = runs;
  return JSON.stringify({
    reports: [...reports].map(([report, { fingerprint, version }]) => [report, fingerprint, version]),
    runs: runs.map((run) => encodeRun(run, run === last ? undefined : last?.inputs?.tables)),
  });
}

function encodeRun(
  { fingerprint, reports, draft, made, inputs, causes }: RecordedRun,
  later: RawTables | undefined,
): object {
  return {
    ...{ fingerprint, reports, draft, made, inputs: inputs && encodeInputs(inputs, later) },
    causes: [...causes].map(([objective, { mark, euro }]) => [
      ...[objective, mark],
      ...[euro.revenue, euro.costs, euro.investments],
    ]),
  };
}

function encodeInputs({ tables, findings, broken }: ReadInputs, later: RawTables | undefined): object {
  return {
    tables: Object.entries(tables).map(([name, table]) => encodeTable(table, later?.[name as keyof RawTables])),
    findings,
    broken: [...broken].map(([name, errors]) => [name, errors.map((error: Finding) => findings.indexOf(error))]),
  };
}

function encodeTable({ source, rows, merged }: RawTable, later: RawTable | undefined): object {
  const { input, sheet, table, headerRow, lastRow, columns } = source;
  const ids = Object.keys(columns);
  const same = new Map((later?.rows ?? []).map((row, index) => [JSON.stringify(rowValues(row.cells, ids)), index]));
  let row = headerRow;
  let expected = 0;
  const steps: number[] = [];
  const values = rows.map((one) => {
    steps.push(one.row - row);
    row = one.row;
    const cells = rowValues(one.cells, ids);
    const found = same.get(JSON.stringify(cells));
    if (found === undefined) return cells;
    const step = found - expected;
    expected = found + 1;
    return step;
  });
  return {
    ...{ input, sheet, table: table ?? null, headerRow, lastRow },
    columns: ids.map((id) => [id, columns[id]?.column, columns[id]?.header]),
    merged: merged.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    steps,
    rows: values,
  };
}

function rowValues(cells: RawTable['rows'][number]['cells'], ids: readonly string[]): unknown[] {
  return ids.map((id) => cells[id] ?? null);
}
