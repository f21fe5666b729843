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
  /** What cannot be taken back has begun by then, so that the user is told (docs/adr/0009). */
  readonly beyondReturn: boolean;
}

/** Office refuses a request: a cell is edited, the session is lost, too much goes on, a dialog is open, it is too large, not allowed. */
const REFUSALS = [5004, 5012, 5102, 5016, 5103, 7000] as const;

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
  let beyond = false;
  const faults = host.journal.work.flatMap(({ actions }, index) => {
    const request = index + 1;
    const refused = REFUSALS.map((code): PlacedFault => ({ request, code, beyondReturn: beyond }));
    const mark = markOf(actions);
    const failing = actions.map((_, action): PlacedFault => {
      const beyondReturn = beyond || (mark >= 0 && action > mark);
      return { request, action, code: 'GeneralException', beyondReturn };
    });
    beyond ||= mark >= 0;
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
  { beyondReturn, ...fault }: PlacedFault,
  done: WorkbookSnapshot,
): Promise<string | undefined> {
  const host = await scene.open();
  const before = asTold(comparable(host.snapshot()));
  host.faults.order(fault);
  const problem = await problemOf(scene.run());
  if (!host.faults.exhausted) return 'the fault did not happen';
  if (!problem) return isDeepStrictEqual(comparable(host.snapshot()), done) ? undefined : 'nobody was told';
  const { halfWritten = false, ...details } = problem.details;
  const sentence = failureSentence(
    { reason: problem.reason, ...details, ...(halfWritten && { halfWritten }) },
    italian,
  );
  if (!/^[A-ZÈ].{10,}\.$/s.test(sentence)) return `no sentence: ${sentence}`;
  if (halfWritten !== beyondReturn)
    return halfWritten ? 'half written, before the last steps' : 'not said to be half written';
  const after = asTold(comparable(host.snapshot()));
  const same = beyondReturn
    ? isDeepStrictEqual(withoutLast(after), withoutLast(before))
    : isDeepStrictEqual(after, before);
  return same ? undefined : 'the workbook is not as it was';
}

/** Where the steps begin that cannot be taken back; -1 for a request without. Two notes stand around each added sheet. */
function markOf(actions: readonly string[]): number {
  const notes = actions.flatMap((name, index) => (name === 'Trace' ? [index] : []));
  const added = actions.filter((name) => name === 'WorksheetCollection.Add').length;
  return notes[2 * added] ?? -1;
}
