import type { LeftOut, Step } from '../../usecases/progress';
import type { Failure } from '../failure/failure';
import { DEFAULT_PREFERENCES, type Preferences } from '../preferences';
import type {
  DataState,
  MailingState,
  MailingWish,
  NewYearMade,
  SignOffWish,
  TemplateOutcome,
  WrittenReports,
} from '../services';
import type { ToldEnding } from '../told/toldEnding';

/** What the pane can be asked to do, each with what it needs to be done again. */
export type Task =
  | { readonly kind: 'verify' }
  /** Asks before something is lost, unless the user answered; `spared` are reports that stay as they are. */
  | {
      readonly kind: 'generate';
      readonly draft: boolean;
      readonly confirmed?: true;
      readonly spared?: readonly string[];
    }
  | { readonly kind: 'template'; readonly year: number }
  | { readonly kind: 'example' }
  | { readonly kind: 'newYear' }
  /** A look before the workbook is sent, after what is wished was done. */
  | { readonly kind: 'mailing'; readonly wishes?: MailingWish }
  /** Says what it would do, and does it once that is confirmed. */
  | { readonly kind: 'restore'; readonly confirmed: boolean }
  | { readonly kind: 'signOff'; readonly wish: SignOffWish }
  | { readonly kind: 'file'; readonly file: File };

/** A task under way. */
export interface Run {
  readonly task: Task;
  readonly step: Step | 'starting';
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
}

/** What came of the last task that ended: the pane shows one at a time. */
export type Ending =
  | { readonly kind: 'failed'; readonly failure: Failure; readonly task?: Task }
  | { readonly kind: 'cancelled'; readonly leftOut?: LeftOut }
  | { readonly kind: 'verified' }
  | { readonly kind: 'written'; readonly reports: WrittenReports }
  | { readonly kind: 'stopped'; readonly data: DataState }
  | { readonly kind: 'template'; readonly template: TemplateOutcome }
  | { readonly kind: 'newYear'; readonly made: NewYearMade }
  | { readonly kind: 'mailing'; readonly mailing: MailingState }
  | ToldEnding
  | { readonly kind: 'exampleElsewhere' };

/** All that the pane shows. */
export interface PaneState {
  /** The file at hand, in a browser. */
  readonly fileName?: string;
  readonly data?: DataState;
  readonly run?: Run;
  readonly ending?: Ending;
  readonly preferences: Preferences;
}

/** The pane as it opens. */
export const INITIAL_STATE: PaneState = { preferences: DEFAULT_PREFERENCES };

/** What happens to the pane. */
export type PaneEvent =
  | { readonly type: 'began'; readonly task: Task }
  | { readonly type: 'advanced'; readonly step: Step; readonly done: number; readonly total: number }
  | { readonly type: 'cancelling' }
  | { readonly type: 'opened'; readonly fileName: string }
  | { readonly type: 'examined'; readonly data: DataState }
  | { readonly type: 'ended'; readonly ending: Ending }
  /** Something small failed, beside whatever is under way. */
  | { readonly type: 'failedAside'; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'preferred'; readonly preferences: Preferences };

/** The pane after an event. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { run, data, fileName, preferences } = state;
  const rest = fileName === undefined ? { preferences } : { preferences, fileName };
  const kept = data ? { ...rest, data } : rest;
  switch (event.type) {
    case 'began':
      return { ...kept, run: { task: event.task, step: 'starting', done: 0, total: 1, cancelling: false } };
    case 'advanced':
      return run ? { ...state, run: { ...run, step: event.step, done: event.done, total: event.total } } : state;
    case 'cancelling':
      return run ? { ...state, run: { ...run, cancelling: true } } : state;
    case 'opened':
      // Another workbook: nothing that was found in the one before holds.
      return { ...rest, ...(run ? { run } : {}), fileName: event.fileName };
    case 'examined':
      return { ...state, data: event.data };
    case 'ended':
      return { ...kept, ending: event.ending };
    case 'failedAside':
      return { ...state, ending: { kind: 'failed', failure: event.failure } };
    case 'dismissed':
      return { ...kept, ...(run ? { run } : {}) };
    case 'preferred':
      return { ...state, preferences: event.preferences };
  }
}
