import { CALL_BYTES } from './bytes';
import type { Step } from './step';
import { tracesOf } from './traces';

const TRACE = 'punto di non ritorno';

/**
 * Stands among the steps of a plan before those that cannot be taken back. Excel notes that it came by, and says so with
 * the failure of a later step of the same request.
 */
export const POINT_OF_NO_RETURN: Step = {
  bytes: CALL_BYTES,
  queue: ({ workbook }) => {
    workbook.context.trace(TRACE);
  },
};

/**
 * Whether a run that broke off had come by.
 *
 * @param sent the batches that were written before
 */
export function cameByNoReturn(sent: readonly (readonly Step[])[], error?: unknown): boolean {
  if (sent.some((batch) => batch.includes(POINT_OF_NO_RETURN))) return true;
  return tracesOf(error).includes(TRACE);
}
