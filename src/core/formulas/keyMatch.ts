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
 */
export function keyMatch(model: Model, table: TableSource, criteria: readonly KeyCriterion[]): string {
  return criteria.map((criterion) => `(${matchOne(model, table, criterion)})`).join('*');
}

function matchOne(model: Model, table: TableSource, { field, code }: KeyCriterion): string {
  const reference = columnReference(table, field);
  if (reference === undefined) throw new Error(`no column ${field} to match in ${table.input}`);
  const asText = `${reference}=${textLiteral(code)}`;
  const numbers = model.numericCodes
    .filter((read) => read.table.input === table.input && read.field === field && read.code === code)
    .map((read) => `(${reference}=${read.number})`);
  return numbers.length === 0 ? asText : `(${asText})+${[...new Set(numbers)].join('+')}`;
}
