import type { Objective, Share } from '../model/model';
import { NO_AMOUNTS } from './sumAmounts';

/**
 * Where the sheet `Quote` is left out, every objective lies whole in the programme that its own row names: one share an
 * objective, which takes the whole. A deleted objective without resources has none.
 */
export function implicitShares(
  objectives: readonly Objective[],
  hasResources: (objective: Objective) => boolean,
): Share[] {
  return objectives
    .filter((objective) => !objective.deleted || hasResources(objective))
    .map((objective) => ({
      code: '',
      objective: objective.code,
      mission: objective.mission,
      programme: objective.programme,
      projects: '',
      title: objective.title,
      description: objective.description,
      span: '',
      centre: '',
      ppm: null,
      amounts: NO_AMOUNTS,
      cashCurrent: null,
      cashInvestments: null,
      indicatorCount: null,
      source: objective.source,
    }));
}
