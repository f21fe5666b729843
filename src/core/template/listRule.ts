import { inputDefinition } from '../inputs/definitions';
import type { NamePlan, ValidationRule } from '../plan/plan';
import type { ListSource } from './columnLists';
import { FIXED_LISTS } from './fixedLists';
import { growingRange } from './growingRange';
import { LISTS_SHEET } from './listsSheet';

/**
 * A drop-down of a column, and the names that it speaks of its lists by, which are names of its own sheet: a workbook's own
 * names are the user's.
 *
 * @param within for programmes: the cell that holds the row's mission, `$C2`
 */
export function listRule(
  source: ListSource,
  within: string | undefined,
): { readonly rule: ValidationRule; readonly names: readonly NamePlan[] } {
  if ('list' in source) {
    const column = Object.keys(FIXED_LISTS).indexOf(source.list) + 1;
    const name = nameOf(source.list);
    return { rule: list(name), names: [{ name, formula: growingRange(LISTS_SHEET, column) }] };
  }
  const entries = nameOfColumn(source.input, source.column);
  if (source.within === undefined || within === undefined) return { rule: list(entries.name), names: [entries] };
  const keys = nameOfColumn(source.input, source.within);
  const first = `MATCH(${within},${keys.name},0)`;
  const count = `SUMPRODUCT(--(${keys.name}=${within}))`;
  const part = `OFFSET(INDEX(${entries.name},1),${first}-1,0,${count},1)`;
  return { rule: list(`IF(ISNUMBER(${first}),${part},${entries.name})`), names: [entries, keys] };
}

function list(formula: string): ValidationRule {
  return { kind: 'list', source: formula };
}

/** `Prospetti.Obiettivi.Codice`. */
function nameOfColumn(input: Extract<ListSource, { input: unknown }>['input'], id: string): NamePlan {
  const { columns } = inputDefinition(input);
  const index = columns.findIndex((column) => column.id === id);
  const name = nameOf(`${input}.${columns[index]?.header ?? id}`);
  return { name, formula: growingRange(input, index + 1) };
}

/** Names hold letters, digits, points and underscores. */
function nameOf(title: string): string {
  return `Prospetti.${title.replace(/[^\p{L}\p{N}.]+/gu, '_')}`;
}
