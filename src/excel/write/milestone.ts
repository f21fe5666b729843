import { CALL_BYTES } from './bytes';
import type { Step } from './step';

/** A step of which Excel notes that it was done, and tells so with the failure of a later one of the same request. */
export interface Milestone extends Step {
  readonly note: string;
}

/** A step that changes nothing, with that note: tells how far a run came. */
export function milestone(note: string): Milestone {
  return {
    note,
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      workbook.context.trace(note);
    },
  };
}

/** The notes that steps make, all done. */
export function notesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => ('note' in step ? [(step as Milestone).note] : []));
}
