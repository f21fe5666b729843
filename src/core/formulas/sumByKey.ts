import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { amountOfText } from './amountOfText';
import { columnReference } from './columnReference';
import { keyMatch, type KeyCriterion } from './keyMatch';

/** A formula without its `=`, and whether it must be entered as an array formula. */
export interface KeyFormula {
  readonly formula: string;
  readonly array?: true;
}

/**
 * The sum of an amount column over the rows that hold the given codes, as a live formula: it follows the rows wherever
 * they are sorted to, and takes in lines added later. `undefined` where the sheet has no such column, and where a column
 * has cells that could not be read: the plain value is then all that can be said.
 *
 * @param condition a further factor: an array of ones and zeros over the same rows
 */
export function sumByKey(
  model: Model,
  table: TableSource,
  criteria: readonly KeyCriterion[],
  field: string,
  condition?: string,
): KeyFormula | undefined {
  const column = columnReference(table, field);
  if (column === undefined || !isReadable(model, table, [field, ...criteria.map((key) => key.field)])) return undefined;
  const factors = [keyMatch(model, table, criteria), ...(condition === undefined ? [] : [condition])];
  const match = factors.join('*');
  if (hasTextAmounts(model, table, field)) return { formula: `SUM(${match}*${amountOfText(column)})`, array: true };
  const isOneTest = criteria.length + factors.length === 2;
  return { formula: `SUMPRODUCT(${isOneTest ? '--' : ''}${match},${column})` };
}

/** The same sum, blank as long as every one of those amounts is: what was not given is not a zero. */
export function sumByKeyOrBlank(
  model: Model,
  table: TableSource,
  criteria: readonly KeyCriterion[],
  field: string,
): KeyFormula | undefined {
  const sum = sumByKey(model, table, criteria, field);
  const column = columnReference(table, field);
  if (sum === undefined || column === undefined) return undefined;
  const given = `SUMPRODUCT(${keyMatch(model, table, criteria)}*(${column}<>""))`;
  return { ...sum, formula: `IF(${given}=0,"",${sum.formula})` };
}

/** The sum of a whole amount column. `undefined` where there is none, or not all of it could be read. */
export function sumOfColumn(model: Model, table: TableSource, field: string): KeyFormula | undefined {
  const column = columnReference(table, field);
  if (column === undefined || !isReadable(model, table, [field])) return undefined;
  return hasTextAmounts(model, table, field)
    ? { formula: `SUM(${amountOfText(column)})`, array: true }
    : { formula: `SUM(${column})` };
}

function hasTextAmounts({ textAmounts }: Model, table: TableSource, field: string): boolean {
  return textAmounts.some((column) => column.table.input === table.input && column.field === field);
}

/** Whether all cells of these columns could be read. */
export function isReadable({ unreadable }: Model, table: TableSource, fields: readonly string[]): boolean {
  return !unreadable.some((column) => column.table.input === table.input && fields.includes(column.field));
}
