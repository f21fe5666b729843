import type { Sheet } from './sheet';

/** A comment on a cell. */
export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  content: string;
}
