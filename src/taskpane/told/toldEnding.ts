import type { Task } from '../pane/paneState';
import type { WrittenReports } from '../services';

/** What came of a task whose texts are loaded only when it is asked for: in words already. */
export interface ToldEnding {
  readonly kind: 'told';
  readonly intent: 'success' | 'warning' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** The reports that it wrote. */
  readonly written?: Pick<WrittenReports, 'reports' | 'moved' | 'lost' | 'download'>;
  /** What the user may answer. */
  readonly answers?: readonly ToldAnswer[];
}

/** An answer of the user's, and what is done then; nothing where that is left out. */
export interface ToldAnswer {
  readonly label: string;
  readonly task?: Task;
}
