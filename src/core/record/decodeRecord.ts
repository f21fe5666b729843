import { INPUTS, inputDefinition, type InputName } from '../inputs/definitions';
import type { RawRow, RawTable, RawTables } from '../inputs/rawTable';
import type { ReadInputs } from '../inputs/readRawTables';
import type { ExplainedVariances } from '../statements/explainedVariances';
import type { CellValue } from '../workbook/cellValue';
import { decodeFinding } from './decodeFinding';
import type { RecordedRun, RunRecord } from './runRecord';
import { list, members, oneOf, refuse, text, truth, whole } from './shape';

const NAMES = INPUTS.map(({ name }) => name);

/** The record of a text of `encodeRecord`. Throws `NotARecord`, and `SyntaxError`, for any other text. */
export function decodeRecord(encoded: string): RunRecord {
  const { reports, runs } = members(JSON.parse(encoded));
  const [last, before, ...more] = list(runs);
  if (more.length > 0) refuse();
  const lastRun = last === undefined ? undefined : decodeRun(last, undefined);
  const beforeRun = before === undefined ? undefined : decodeRun(before, lastRun?.inputs?.tables);
  return {
    reports: new Map(
      list(reports).map((entry) => {
        const [report, fingerprint, version] = list(entry);
        return [text(report), { fingerprint: text(fingerprint), version: text(version) }];
      }),
    ),
    runs: lastRun ? (beforeRun ? [lastRun, beforeRun] : [lastRun]) : [],
  };
}

function decodeRun(value: unknown, later: RawTables | undefined): RecordedRun {
  const { fingerprint, reports, draft, made, inputs, causes = [] } = members(value);
  return {
    fingerprint: text(fingerprint),
    reports: reports === null ? null : list(reports).map(text),
    draft: truth(draft),
    ...(made === undefined ? {} : { made: text(made) }),
    inputs: inputs === null ? null : decodeInputs(inputs, later),
    causes: new Map(list(causes).map(decodeCause)),
  };
}

function decodeCause(value: unknown): readonly [objective: string, ExplainedVariances] {
  const [objective, mark, revenue, costs, investments] = list(value);
  const cents = (euro: unknown): number | null => (euro === null ? null : whole(euro, Number.MIN_SAFE_INTEGER));
  const euro = { revenue: cents(revenue), costs: cents(costs), investments: cents(investments) };
  return [text(objective), { mark: text(mark), euro }];
}

function decodeInputs(value: unknown, later: RawTables | undefined): ReadInputs {
  const { tables, findings, broken } = members(value);
  const found = list(findings).map(decodeFinding);
  return {
    tables: Object.fromEntries(
      list(tables).map((one) => {
        const table = decodeTable(one, later);
        return [table.source.input, table];
      }),
    ),
    findings: found,
    broken: new Map(
      list(broken).map((entry) => {
        const [name, errors] = list(entry);
        return [oneOf(name, NAMES), list(errors).map((index) => found[whole(index, 0)] ?? refuse())] as const;
      }),
    ),
  };
}

function decodeTable(value: unknown, later: RawTables | undefined): RawTable {
  const { input, sheet, table, headerRow, lastRow, columns, merged, steps, rows } = members(value);
  const name: InputName = oneOf(input, NAMES);
  const ids = inputDefinition(name).columns.map(({ id }) => id);
  const found = list(columns).map((column) => {
    const [id, number, header] = list(column);
    return { id: oneOf(id, ids), column: whole(number, 1), header: text(header) };
  });
  return {
    source: {
      input: name,
      sheet: text(sheet),
      ...(table === null ? {} : { table: text(table) }),
      headerRow: whole(headerRow, 1),
      lastRow: whole(lastRow, 1),
      columns: Object.fromEntries(found.map(({ id, column, header }) => [id, { column, header }])),
    },
    rows: decodeRows(
      list(rows),
      list(steps),
      whole(headerRow, 1),
      found.map(({ id }) => id),
      later?.[name],
    ),
    merged: list(merged).map((area) => {
      const [top, left, bottom, right] = list(area).map((edge) => whole(edge, 1));
      return { top: top ?? refuse(), left: left ?? refuse(), bottom: bottom ?? refuse(), right: right ?? refuse() };
    }),
  };
}

function decodeRows(
  rows: readonly unknown[],
  steps: readonly unknown[],
  headerRow: number,
  ids: readonly string[],
  later: RawTable | undefined,
): RawRow[] {
  const laterIds = Object.keys(later?.source.columns ?? {});
  const alike = laterIds.length === ids.length && ids.every((id, at) => id === laterIds[at]);
  let row = headerRow;
  let expected = 0;
  return rows.map((values, index) => {
    row += whole(steps[index], 1);
    if (typeof values === 'number') {
      const place = expected + whole(values, -expected);
      const { cells } = later?.rows[place] ?? refuse();
      expected = place + 1;
      return { row, cells: alike ? cells : Object.fromEntries(ids.map((id) => [id, cells[id] ?? null])) };
    }
    const read = list(values);
    const cells: Record<string, CellValue> = {};
    ids.forEach((id, at) => (cells[id] = decodeCell(read[at])));
    return { row, cells };
  });
}

function decodeCell(value: unknown): CellValue {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  const { kind, code, serial, fraction } = members(value);
  if (kind === 'error') return { kind, code: text(code) };
  if (kind === 'date' && typeof serial === 'number') return { kind, serial };
  if (kind === 'percent' && typeof fraction === 'number') return { kind, fraction };
  return kind === 'uncalculated' ? { kind } : refuse();
}
