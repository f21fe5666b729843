import type { Ledger, ObjectiveLedger } from '../statements/ledger';

/** The objectives of one strategic area, in the order of the sheet `Obiettivi`. */
export interface AreaGroup {
  readonly code: string;
  readonly name: string;
  readonly objectives: readonly ObjectiveLedger[];
}

/**
 * The objectives by area, in the order of the sheet `Aree`; objectives of an area that is not listed there (an error, seen
 * in drafts only) come last, so that no amount is lost from a total.
 */
export function byArea(ledger: Ledger, wanted: (objective: ObjectiveLedger) => boolean): AreaGroup[] {
  const groups = new Map<string, ObjectiveLedger[]>(ledger.model.areas.map((area) => [area.code, []]));
  for (const objective of ledger.objectives) {
    if (!wanted(objective)) continue;
    const code = objective.objective.area;
    const group = groups.get(code);
    if (group) group.push(objective);
    else groups.set(code, [objective]);
  }
  const names = new Map(ledger.model.areas.map((area) => [area.code, area.name]));
  return [...groups]
    .filter(([, objectives]) => objectives.length > 0)
    .map(([code, objectives]) => ({ code, name: names.get(code) ?? '', objectives }));
}

/** The heading of an area: `AREA STRATEGICA 1: COMPETITIVITÀ DEL TERRITORIO`. */
export function areaTitle(group: AreaGroup): string {
  return `AREA STRATEGICA ${group.code}${group.name === '' ? '' : `: ${group.name.toUpperCase()}`}`;
}

/** True for an objective that a list of amounts has to show: every active one, and a deleted one that has amounts. */
export function hasLine(objective: ObjectiveLedger): boolean {
  return !objective.objective.deleted || objective.resources.length > 0;
}
