import type { WorkbookPlan } from '../plan/plan';
import type { StandingReport } from './standingReport';

/** The plan that is written, given the reports in whose place it goes, as they stand. */
export type KeepStanding = (standing: readonly StandingReport[]) => Promise<WorkbookPlan>;
