import type { TableSource } from '../inputs/rawTable';
import type { Model } from '../model/model';
import { columnReference } from './columnReference';
import { keyMatch, type KeyCriterion } from './keyMatch';

/** A formula without its `=`, and whether it must be entered as an array formula. */
export interface KeyFormula {
  readonly formula: string;
  readonly array?: true;
}

/**
 * The sum of an amount column over the rows that hold the given codes, as a live formula: it follows the rows wherever
 * they are sorted to, and takes in lines added later. `undefined` where the sheet has no such column.
 */
export function sumByKey(
  model: Model,
  table: TableSource,
  criteria: readonly KeyCriterion[],
  field: string,
  condition?: string,
): KeyFormula | undefined {
  const column = columnReference(table, field);
  if (column === undefined) return undefined;
  const match = keyMatch(model, table, criteria) + (condition === undefined ? '' : `*${condition}`);
  if (hasTextAmounts(model, table, field)) return { formula: `SUM(${match}*${amountOfText(column)})`, array: true };
  return { formula: `SUMPRODUCT(${criteria.length + (condition ? 1 : 0) > 1 ? match : `--${match}`},${column})` };
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

/** The sum of a whole amount column. `undefined` where the sheet has no such column. */
export function sumOfColumn(model: Model, table: TableSource, field: string): KeyFormula | undefined {
  const column = columnReference(table, field);
  if (column === undefined) return undefined;
  return hasTextAmounts(model, table, field)
    ? { formula: `SUM(${amountOfText(column)})`, array: true }
    : { formula: `SUM(${column})` };
}

function hasTextAmounts(model: Model, table: TableSource, field: string): boolean {
  return model.textAmounts.some((column) => column.table.input === table.input && column.field === field);
}

/** Numbers as they are, and amounts written as Italian text read the way `parseItalianAmount` reads them. */
function amountOfText(column: string): string {
  const bare = ['€', 'EUR', '(', ')', '-', '\u2212', '\u00a0', ' '].reduce(
    (text, mark) => `SUBSTITUTE(${text},"${mark}","")`,
    `UPPER(${column})`,
  );
  const negative = `(ISNUMBER(FIND("-",${column}))+ISNUMBER(FIND("\u2212",${column}))+ISNUMBER(FIND("(",${column}))>0)`;
  const read = `IFERROR((1-2*${negative})*NUMBERVALUE(${bare},",","."),0)`;
  return `IF(ISNUMBER(${column}),${column},${read})`;
}
