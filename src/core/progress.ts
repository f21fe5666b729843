/** The steps of a run, in order. */
export type Step = 'reading' | 'checking' | 'layingOut' | 'writing';

/** How a run tells what it is doing, and how it is told to stop. */
export interface Progress {
  /** Called as a step begins and as it goes on; `done` of `total` parts, where parts can be told. */
  readonly report: (step: Step, done: number, total: number) => void;
  /** Asked between parts: true where the user wants the run to stop. */
  readonly cancelled: () => boolean;
  /** Waited for between steps and their parts, where somebody has to see the step and be heard before the next one takes the machine. */
  readonly pause?: () => Promise<void>;
}

/** Nobody watches, and nobody stops it. */
export const UNWATCHED: Progress = { report: () => undefined, cancelled: () => false };

/**
 * What reports lack that were put back after a run broke off: what a user drew on them that the host cannot tell, as borders
 * (`drawn`), or that and all that was set on single cells (`looks`).
 */
export type LeftOut = 'drawn' | 'looks';

/** Thrown where a run stops because the user asked for it; the workbook is then as it was, but for what is left out. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor(readonly leftOut?: LeftOut) {
    super();
  }
}

/** Throws `Cancelled` where the user wants the run to stop. */
export function stopIfCancelled(progress: Progress): void {
  if (progress.cancelled()) throw new Cancelled();
}

/** Begins a step, or a part of one: tells it, lets whoever watches see it, and throws `Cancelled` where the run is to stop. */
export async function beginStep(
  progress: Progress,
  step: Step,
  { done, total } = { done: 0, total: 1 },
): Promise<void> {
  progress.report(step, done, total);
  await progress.pause?.();
  stopIfCancelled(progress);
}
