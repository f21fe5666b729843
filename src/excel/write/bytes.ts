/** What the request for a range takes, with one property set or one method called, in bytes: measured, and rounded up. */
export const RANGE_BYTES = 400;

/** What one more property or method takes beside what is written. */
export const CALL_BYTES = 180;

/**
 * The longest request. Excel on the web refuses those over 5 MB; shorter ones keep the pane alive and let a run be
 * stopped.
 */
export const BATCH_BYTES = 1_950_000;
