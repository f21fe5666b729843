import type { Messages } from '../messages/it';
import type { Run } from '../pane/paneState';

/** `Scrittura dei fogli… parte 2 di 5`: the step of a run, in words. */
export function stepWords({ step, done, total }: Run, { run }: Messages): string {
  return total > 1 ? `${run.steps[step]} ${run.parts(Math.min(done + 1, total), total)}` : run.steps[step];
}
