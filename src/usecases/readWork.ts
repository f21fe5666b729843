import type { WorkbookPlan } from '../core/plan/plan';
import type { KeptWork } from '../core/userWork/keepWork';
import type { LostWork } from '../core/userWork/lost/lostWork';
import type { StandingReport } from '../core/userWork/standingReport';

/** A plan with the users' work in it, what of that had to move, and what cannot be kept. */
export interface ReadWork extends KeptWork {
  readonly lost: readonly LostWork[];
}

/** Puts into a plan what users did to the reports that it writes over. Nothing is written. */
export async function readWork(plan: WorkbookPlan, standing: readonly StandingReport[]): Promise<ReadWork> {
  if (standing.length === 0) return { plan, moved: [], lost: [] };
  // Who generates for the first time does not load it.
  const { keepWork, lostWork } = await import(/* webpackChunkName: "userWork" */ './keptWork');
  return { ...keepWork(plan, standing), lost: lostWork(plan, standing) };
}
