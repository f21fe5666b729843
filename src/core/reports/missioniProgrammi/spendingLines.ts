import type { Programme } from '../../model/model';
import type { AllocatedShare, Ledger } from '../../statements/ledger';
import { programmeKey } from '../../statements/programmeKey';

/** What one objective spends in one programme: its shares there, which are several where a programme has several. */
export interface SpendingLine {
  readonly objective: string;
  readonly shares: readonly AllocatedShare[];
  /** True where the objective has shares in other programmes too. */
  readonly partial: boolean;
}

export interface ProgrammeLines {
  readonly programme: Programme;
  readonly lines: readonly SpendingLine[];
}

export interface MissionLines {
  readonly mission: string;
  readonly name: string;
  readonly programmes: readonly ProgrammeLines[];
}

/**
 * The lines of the summary of spending: missions and programmes in the order of the sheet `Programmi`, objectives in that
 * of `Quote`. Programmes in which nothing falls are left out.
 */
export function spendingLines(ledger: Ledger): MissionLines[] {
  const byProgramme = new Map<string, Map<string, AllocatedShare[]>>();
  const programmesOf = new Map<string, Set<string>>();
  for (const allocated of ledger.shares) {
    const { objective } = allocated.share;
    const key = programmeKey(allocated.share);
    let objectives = byProgramme.get(key);
    if (!objectives) {
      objectives = new Map<string, AllocatedShare[]>();
      byProgramme.set(key, objectives);
    }
    const shares = objectives.get(objective);
    if (shares) shares.push(allocated);
    else objectives.set(objective, [allocated]);
    programmesOf.set(objective, (programmesOf.get(objective) ?? new Set<string>()).add(key));
  }
  const missions = new Map<string, { mission: string; name: string; programmes: ProgrammeLines[] }>();
  for (const programme of ledger.model.programmes) {
    const objectives = byProgramme.get(programmeKey(programme));
    if (!objectives) continue;
    let mission = missions.get(programme.mission);
    if (!mission) {
      mission = { mission: programme.mission, name: programme.missionName, programmes: [] };
      missions.set(programme.mission, mission);
    }
    const lines = [...objectives].map(([objective, shares]) => ({
      objective,
      shares,
      partial: (programmesOf.get(objective)?.size ?? 0) > 1,
    }));
    mission.programmes.push({ programme, lines });
  }
  return [...missions.values()];
}
