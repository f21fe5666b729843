import type { CellPlan, SheetPlan, ValidationRule } from './plan';
import { renameInFormula } from './renameInFormula';

/**
 * The sheet under its written name, with formulas, links, conditional formats, names and validations that lead to the
 * written sheets.
 *
 * @param names from the planned name to the written one; empty where all sheets keep theirs
 */
export function renameInSheet(sheet: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  if (names.size === 0) return sheet;
  return {
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && renameInCell(cell, names)) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      formula: renameInFormula(format.formula, names),
    })),
    ...(sheet.names && {
      names: sheet.names.map((name) => ({ ...name, formula: renameInFormula(name.formula, names) })),
    }),
    ...(sheet.validations && {
      validations: sheet.validations.map(({ rule, ...rest }) =>
        rule ? { ...rest, rule: renameInRule(rule, names) } : rest,
      ),
    }),
  };
}

function renameInRule(rule: ValidationRule, names: ReadonlyMap<string, string>): ValidationRule {
  return rule.kind === 'list'
    ? { ...rule, source: renameInFormula(rule.source, names) }
    : { ...rule, formula: renameInFormula(rule.formula, names) };
}

function renameInCell(cell: CellPlan, names: ReadonlyMap<string, string>): CellPlan {
  const { formula, link, own } = cell;
  if (own || (formula === undefined && link === undefined)) return cell;
  return {
    ...cell,
    ...(formula !== undefined && { formula: renameInFormula(formula, names) }),
    ...(link && { link: { ...link, sheet: names.get(link.sheet) ?? link.sheet } }),
  };
}
