import { CALL_BYTES } from './bytes';
import type { Step } from './step';

/** A step that changes nothing: Excel notes that it came by, and tells so with the failure of a later one of the same request. */
export interface Milestone extends Step {
  readonly note: string;
}

/** A milestone with that note. */
export function milestone(note: string): Milestone {
  return {
    note,
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      workbook.context.trace(note);
    },
  };
}

/** The notes of the milestones among steps. */
export function notesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => ('note' in step ? [(step as Milestone).note] : []));
}
