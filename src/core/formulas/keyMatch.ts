import type { Model } from '../model/model';
import type { TableSource } from '../inputs/rawTable';
import { columnReference } from './columnReference';
import { textLiteral } from './textLiteral';

/** One column that has to hold one code. */
export interface KeyCriterion {
  readonly field: string;
  readonly code: string;
}

/**
 * An array of ones and zeros: the rows of an input whose code columns hold exactly these codes. `=` between arrays
 * compares texts as texts: `005` is not `5`, and `*`, `?`, `~`, `<` mean nothing, unlike in the criteria of SUMIFS.
 * Cells that hold a number which was read as the code (11 for `011`) match too.
 *
 * @param referenceOf how the formula speaks of a column
 */
export function keyMatch(
  model: Model,
  table: TableSource,
  criteria: readonly KeyCriterion[],
  referenceOf = columnReference,
): string {
  return criteria.map((criterion) => `(${matchOne(model, table, criterion, referenceOf)})`).join('*');
}

function matchOne(
  model: Model,
  table: TableSource,
  { field, code }: KeyCriterion,
  referenceOf: typeof columnReference,
): string {
  const reference = referenceOf(table, field);
  if (reference === undefined) throw new Error(`no column ${field} to match in ${table.input}`);
  const asText = `${reference}=${textLiteral(code)}`;
  const numbers = numbersReadAs(model, table, field).get(code) ?? [];
  if (numbers.length === 0) return asText;
  return [asText, ...numbers.map((number) => `${reference}=${number}`)].map((test) => `(${test})`).join('+');
}

/** Numbers by the code that they were read as, for each column of a model: looked up once a line, so made only once. */
const indexes = new WeakMap<Model, Map<string, Map<string, number[]>>>();

function numbersReadAs(model: Model, table: TableSource, field: string): ReadonlyMap<string, readonly number[]> {
  let columns = indexes.get(model);
  if (!columns) {
    columns = new Map();
    for (const read of model.numericCodes) {
      const key = `${read.table.input} ${read.field}`;
      const codes = columns.get(key) ?? new Map<string, number[]>();
      const numbers = codes.get(read.code) ?? [];
      if (!numbers.includes(read.number)) numbers.push(read.number);
      columns.set(key, codes.set(read.code, numbers));
    }
    indexes.set(model, columns);
  }
  return columns.get(`${table.input} ${field}`) ?? new Map<string, number[]>();
}
