import type { LeftOut } from '../../core/progress';

/** Why something could not be done. Each has its sentence in `messages`. */
export const FAILURE_REASONS = [
  'editMode',
  'protectedSheet',
  'readOnly',
  'protectedStructure',
  'sheetGone',
  'sheetHidden',
  'tableExists',
  'nameTaken',
  'inTheWay',
  'farAway',
  'changedMeanwhile',
  'payloadRefused',
  'sessionLost',
  'apiMissing',
  'busy',
  'notInFront',
  'refused',
  'notThere',
  'fileUnreadable',
  'exampleUnreachable',
  'siteUnreachable',
  'unknown',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** What went wrong, as far as it is known. */
export type Failure =
  | {
      readonly reason: FailureReason;
      /** The sheet concerned. */
      readonly sheet?: string;
      /** The Excel Table concerned. */
      readonly table?: string;
      /** A run broke off, and what it had written could not be taken back. */
      readonly halfWritten?: true;
      /** What could not be put back of the reports that a run had touched before it broke off. */
      readonly leftOut?: LeftOut;
      /** What the system said: for who helps, never instead of our sentence. */
      readonly detail?: string;
    }
  /** A file that cannot be read: the reader's own Italian sentence. */
  | { readonly reason: 'file'; readonly sentence: string };

/** A failure on its way to the user. */
export class PaneError extends Error {
  override readonly name = 'PaneError';

  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

/** The failure behind anything that was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PaneError) return error.failure;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // Code that is loaded late, of a site that was updated since: a new one has it under other names.
  const isLate = error instanceof Error && error.name === 'ChunkLoadError';
  return { reason: isLate ? 'siteUnreachable' : 'unknown', detail };
}
