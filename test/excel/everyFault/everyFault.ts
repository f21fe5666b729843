import { isDeepStrictEqual } from 'node:util';
import { it as italian } from '../../../src/taskpane/messages/it';
import { failureSentence } from '../../../src/taskpane/failure/failureSentence';
import type { ExcelHost } from '../../excelHost/createExcelHost';
import type { WorkbookSnapshot } from '../../excelHost/snapshot';
import { comparable } from '../../contract/comparable';
import { asTold } from './asTold';
import { tellsOfStyle } from '../tellsOfStyle';
import { beingWritten, problemOf, withoutLast } from '../workedReports';
import type { ExcelProblem } from '../../../src/excel/excelProblem';
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

/** What says that a run does not listen any more; the client has a note made of its own. */
const LISTENING_ENDS = 'WorksheetCollection._UnregisterDataChangedEvent';

/** After this refusal nobody knows what of the request was done. */
const SESSION_LOST = 5012;

/** A run without faults. */
export interface CleanRun {
  /** Every fault that it could have met: each request refused in each way, and each action of each request failing. */
  readonly faults: readonly PlacedFault[];
  readonly done: WorkbookSnapshot;
}

/** Runs a scene without faults, twice: what is asked the second time is what faults are placed in. */
export async function cleanRun(scene: Scene): Promise<CleanRun> {
  const first = await scene.open();
  first.journal.clear();
  await scene.run();
  const host = await scene.open();
  host.journal.clear();
  await scene.run();
  if (!isDeepStrictEqual(actionsOf(host), actionsOf(first))) throw new Error(`${scene.about}: each run asks otherwise`);
  const milestones = milestonesOf(actionsOf(host));
  const reachedAt = (request: number, action: number): Reached => {
    const passed = milestones.filter(
      (mark) => mark.request < request || (mark.request === request && mark.action < action),
    );
    if (passed.length === 0) return 'nothing';
    return passed.length === milestones.length ? 'beyondReturn' : 'touched';
  };
  const faults = actionsOf(host).flatMap((actions, index) => {
    const request = index + 1;
    const begun = actions.indexOf('Trace');
    const whole = (unknown: boolean): Reached => reachedAt(request, unknown ? actions.length : 0);
    const refused = REFUSALS.map((code): PlacedFault => ({ request, code, reached: whole(code === SESSION_LOST) }));
    const failing = actions.flatMap((_, action): PlacedFault[] => {
      const reached = action > begun ? reachedAt(request, action) : whole(true);
      return tellsOfStyle(actions, action) ? [] : [{ request, action, code: 'InvalidArgument', reached }];
    });
    return [...refused, ...failing];
  });
  return { faults, done: comparable(host.snapshot()) };
}

function actionsOf({ journal }: ExcelHost): readonly (readonly string[])[] {
  return journal.work.map(({ actions }) => actions);
}

/** A workbook on which faults are tried, as it is before one. */
interface Ready {
  readonly host: ExcelHost;
  readonly before: WorkbookSnapshot;
}

/**
 * Tries faults on a scene, one after the other, and says what is wrong after each; nothing where the user was told in a
 * sentence and the workbook is as it was, or where there was another way and all the work is done. Opening a workbook takes
 * as long as a run: it serves on where it was put back. What is wrong counts only on one that was opened for that fault.
 */
export function faultTrier(scene: Scene, done: WorkbookSnapshot): (fault: PlacedFault) => Promise<string | undefined> {
  let ready: Ready | undefined;
  const opened = async (): Promise<Ready> => {
    const host = await scene.open();
    return { host, before: comparable(host.snapshot()) };
  };
  const tried = async ({ host, before }: Ready, { reached, ...fault }: PlacedFault): Promise<string | undefined> => {
    host.faults.order(fault);
    const problem = await problemOf(scene.run());
    const after = comparable(host.snapshot());
    ready = problem && host.faults.exhausted && reached !== 'beyondReturn' ? { host, before: after } : undefined;
    if (!host.faults.exhausted) return 'the fault did not happen';
    if (!problem) return isDeepStrictEqual(after, done) ? undefined : 'nobody was told';
    return (
      troubleTold(problem, reached) ??
      (isDeepStrictEqual(asReached(reached, after), asReached(reached, marked(reached, before)))
        ? undefined
        : 'the workbook is not as it was')
    );
  };
  return async (fault) => {
    if (ready && (await tried(ready, fault)) === undefined) return undefined;
    return tried(await opened(), fault);
  };
}

/** What reports that do not come back whole are known by: the next run, and whoever verifies, sees that they are half there. */
function marked(reached: Reached, before: WorkbookSnapshot): WorkbookSnapshot {
  return reached === 'beyondReturn' ? beingWritten(before) : before;
}

/** What is wrong with what the user is told. */
function troubleTold({ reason, details }: ExcelProblem, reached: Reached): string | undefined {
  const sentence = failureSentence({ reason, ...details }, italian);
  if (!/^[A-ZÈ].{10,}\.$/s.test(sentence)) return `no sentence: ${sentence}`;
  const told: Reached = details.halfWritten ? 'beyondReturn' : details.leftOut ? 'touched' : 'nothing';
  return told === reached ? undefined : `it says ${told}, and it is ${reached}`;
}

/** A workbook without what a run that came so far may leave otherwise. */
function asReached(reached: Reached, workbook: WorkbookSnapshot): unknown {
  if (reached === 'nothing') return workbook;
  return reached === 'touched' ? asTold(workbook) : withoutLast(asTold(workbook));
}

/**
 * Where a run notes that it comes to a report that stands, and last of all to what cannot be taken back. Requests that write
 * begin with a note of their own, two stand around each added sheet, one comes after each added style, and one where the
 * run stops listening.
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
      actions[action + 1] !== added &&
      actions[action - 1] !== LISTENING_ENDS &&
      !tellsOfStyle(actions, action)
        ? [{ request: index + 1, action }]
        : [],
    ),
  );
}
