import { isDeepStrictEqual } from 'node:util';
import { it as italian } from '../../../src/taskpane/messages/it';
import { failureSentence } from '../../../src/taskpane/failure/failureSentence';
import type { WorkbookSnapshot } from '../../excelHost/snapshot';
import { comparable } from '../../contract/comparable';
import { asTold } from './asTold';
import { problemOf, withoutLast } from '../workedReports';
import type { Scene } from './scenes';

/** A request of a run, refused as a whole or failing at one of its actions. */
export interface PlacedFault {
  /** From 1. */
  readonly request: number;
  readonly action?: number;
  readonly code: string | number;
  /** How far the run may have come by then, so that the user is told (docs/adr/0009). */
  readonly reached: Reached;
}

/** A report that stands was not touched; one was; what cannot be taken back has begun. */
type Reached = 'nothing' | 'touched' | 'beyondReturn';

/** Office refuses a request: a cell is edited, the session is lost, too much goes on, a dialog is open, it is too large, not allowed. */
const REFUSALS = [5004, 5012, 5102, 5016, 5103, 7000] as const;

/** After this refusal nobody knows what of the request was done. */
const SESSION_LOST = 5012;

/** A run without faults. */
export interface CleanRun {
  /** Every fault that it could have met: each request refused in each way, and each action of each request failing. */
  readonly faults: readonly PlacedFault[];
  readonly done: WorkbookSnapshot;
}

/** Runs a scene without faults. */
export async function cleanRun(scene: Scene): Promise<CleanRun> {
  const host = await scene.open();
  host.journal.clear();
  await scene.run();
  const milestones = milestonesOf(host.journal.work.map(({ actions }) => actions));
  const reachedAt = (request: number, action: number): Reached => {
    const passed = milestones.filter(
      (mark) => mark.request < request || (mark.request === request && mark.action < action),
    );
    if (passed.length === 0) return 'nothing';
    return passed.length === milestones.length ? 'beyondReturn' : 'touched';
  };
  const faults = host.journal.work.flatMap(({ actions }, index) => {
    const request = index + 1;
    const begun = actions.indexOf('Trace');
    const whole = (unknown: boolean): Reached => reachedAt(request, unknown ? actions.length : 0);
    const refused = REFUSALS.map((code): PlacedFault => ({ request, code, reached: whole(code === SESSION_LOST) }));
    const failing = actions.map((_, action): PlacedFault => {
      const reached = action > begun ? reachedAt(request, action) : whole(true);
      return { request, action, code: 'InvalidArgument', reached };
    });
    return [...refused, ...failing];
  });
  return { faults, done: comparable(host.snapshot()) };
}

/**
 * What is wrong after a run with that fault; nothing where the user was told in a sentence and the workbook is as it was,
 * or where there was another way and all the work is done.
 */
export async function troubleAfter(
  scene: Scene,
  { reached, ...fault }: PlacedFault,
  done: WorkbookSnapshot,
): Promise<string | undefined> {
  const host = await scene.open();
  const before = comparable(host.snapshot());
  host.faults.order(fault);
  const problem = await problemOf(scene.run());
  if (!host.faults.exhausted) return 'the fault did not happen';
  if (!problem) return isDeepStrictEqual(comparable(host.snapshot()), done) ? undefined : 'nobody was told';
  const { reason, details } = problem;
  const sentence = failureSentence({ reason, ...details }, italian);
  if (!/^[A-ZÈ].{10,}\.$/s.test(sentence)) return `no sentence: ${sentence}`;
  const told: Reached = details.halfWritten ? 'beyondReturn' : details.leftOut ? 'touched' : 'nothing';
  if (told !== reached) return `it says ${told}, and it is ${reached}`;
  const after = comparable(host.snapshot());
  return isDeepStrictEqual(asReached(reached, after), asReached(reached, before))
    ? undefined
    : 'the workbook is not as it was';
}

/** A workbook without what a run that came so far may leave otherwise. */
function asReached(reached: Reached, workbook: WorkbookSnapshot): unknown {
  if (reached === 'nothing') return workbook;
  return reached === 'touched' ? asTold(workbook) : withoutLast(asTold(workbook));
}

/**
 * Where a run notes that it comes to a report that stands, and last of all to what cannot be taken back. Requests that write
 * begin with a note of their own, and two stand around each added sheet.
 */
function milestonesOf(
  requests: readonly (readonly string[])[],
): { readonly request: number; readonly action: number }[] {
  const added = 'WorksheetCollection.Add';
  return requests.flatMap((actions, index) =>
    actions.flatMap((name, action) =>
      name === 'Trace' &&
      action > actions.indexOf('Trace') &&
      actions[action - 1] !== added &&
      actions[action + 1] !== added
        ? [{ request: index + 1, action }]
        : [],
    ),
  );
}
