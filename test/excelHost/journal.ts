import type { WireRequest } from './protocol/wireRequest';
import { ACTION, PATH } from './protocol/wireRequest';

/** A request that came through the door. */
export interface JournalEntry {
  /** The client's own notice at the start, its giving back of references, or the work of the program under test. */
  readonly kind: 'startUp' | 'cleanUp' | 'work';
  /** Of the body, in UTF-8. */
  readonly bytes: number;
  readonly answerBytes: number;
  readonly flags: number;
  /** `Range.Values`, `WorksheetCollection.Add`, `Range.Load` …; up to the one that failed. */
  readonly actions: readonly string[];
  /** The code of its failure. */
  readonly error?: string;
}

/** What went through the door, for tests to count. */
export class Journal {
  readonly entries: JournalEntry[] = [];

  /** The events that somebody was told of: what happened, by its number, and its message. */
  readonly told: string[] = [];

  /** The requests of the program under test: start-up notice and clean-up do not count. */
  get work(): readonly JournalEntry[] {
    return this.entries.filter(({ kind }) => kind === 'work');
  }

  /** Number of round trips. */
  get syncs(): number {
    return this.work.length;
  }

  /** Bytes of the largest request. */
  get largest(): number {
    return Math.max(0, ...this.work.map(({ bytes }) => bytes));
  }

  /** Bytes of all requests. */
  get bytes(): number {
    return this.work.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Whether each request left the user's undo stack as it was. */
  get undoKept(): boolean {
    return this.work.every(({ flags }) => (flags & UNDOABLE) !== 0);
  }

  /** Forgets what was, so that a test counts from here. */
  clear(): void {
    this.entries.length = 0;
    this.told.length = 0;
  }
}

const UNDOABLE = 16;

/** Whose request it is. */
export function kindOfRequest({ Actions, ObjectPaths }: WireRequest): JournalEntry['kind'] {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return 'startUp';
  const cleans = Actions.some(({ Name }) => Name === '_RemoveReference');
  const only = Actions.every(
    ({ ActionType, Name, ObjectPathId }) =>
      Name === '_RemoveReference' ||
      (ActionType === ACTION.instantiate && ObjectPaths[String(ObjectPathId)]?.ObjectPathType === PATH.global),
  );
  return cleans && only ? 'cleanUp' : 'work';
}
