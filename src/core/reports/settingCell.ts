import { columnReference } from '../formulas/columnReference';
import { textLiteral } from '../formulas/textLiteral';
import type { Entity } from '../model/entity';
import { placeOf } from '../model/rowSource';
import type { CellPlan, Provenance } from '../plan/plan';
import type { StyleName } from '../plan/styles';

const DEFAULT: Provenance = { kind: 'stated', as: 'default', terms: [] };

/**
 * A setting of the sheet `Ente` as a number that follows its cell; one that was not given, or is written as text, shows
 * its value alone.
 *
 * @param value as the cell shows it: a percentage as a fraction
 */
export function settingCell(entity: Entity, setting: string, value: number, style: StyleName): CellPlan {
  const source = entity.sources[setting];
  if (!source) return { value, style, sources: DEFAULT };
  const { sheet, cell } = placeOf(source, 'value');
  const formula = settingFormula(entity, setting, style === 'percent');
  return {
    value,
    style,
    ...(formula === undefined ? {} : { formula }),
    ...(cell === undefined ? {} : { sources: { kind: 'stated', as: 'setting', terms: [{ sheet, cell, factor: 1 }] } }),
  };
}

/** The names of settings have no character that MATCH takes for a pattern. */
function settingFormula(entity: Entity, setting: string, isPercentage: boolean): string | undefined {
  const numeric = entity.numeric[setting];
  const table = entity.sources[setting]?.table;
  const names = table && columnReference(table, 'setting');
  const values = table && columnReference(table, 'value');
  if (!numeric || names === undefined || values === undefined) return undefined;
  const value = `INDEX(${values},MATCH(${textLiteral(numeric.name)},${names},0))`;
  return isPercentage && !numeric.isFraction ? `${value}/100` : value;
}
