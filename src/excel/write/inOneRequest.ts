import { BATCH_BYTES } from './bytes';
import type { Milestone } from './milestone';
import type { Step } from './step';

/**
 * A milestone and the steps after it as one step, where a request has room for them all: a run that ends between two requests,
 * because the pane was closed, has then done all of them or none.
 */
export function inOneRequest(first: Milestone, steps: readonly Step[]): readonly Step[] {
  const all = [first, ...steps];
  const bytes = all.reduce((sum, step) => sum + step.bytes, 0);
  if (bytes > BATCH_BYTES) return all;
  const whole: Milestone = {
    note: first.note,
    bytes,
    queue: (target) => {
      for (const { queue } of all) queue(target);
    },
  };
  return [whole];
}
